/** What a check must be before it goes out: the rules that readers of ClaimReview rely on. */
import { StandingCheck } from './check-document.js';
import { claimantOf } from './claim-review.js';

export interface GateFault {
  readonly gate: string;
  /** What blocks keeps the check from being published; what warns is told and lets it pass. */
  readonly severity: 'block' | 'warn';
  readonly detail: string;
  readonly pointer: string;
}

interface Gate {
  readonly gate: string;
  readonly severity: 'block' | 'warn';
  readonly pointer: string;
  readonly passes: (check: StandingCheck, known: GateFacts) => boolean;
  readonly detail: string;
}

/** What the document itself does not tell. */
export interface GateFacts {
  /** All labels of the scale. */
  readonly labels: readonly string[];
  /** How many different origins the cited evidence has. */
  readonly origins: number;
}

const shorteners = new Set(['bit.ly', 't.co', 'goo.gl', 'tinyurl.com', 'ow.ly', 'is.gd', 'buff.ly', 'lnkd.in']);

const gates: readonly Gate[] = [
  {
    gate: 'complete',
    severity: 'block',
    pointer: '/claim/text',
    passes: ({ claim, url, today }) => [claim.text, url, today.rating.label].every((text) => text.trim() !== ''),
    detail: 'The claim, the address and the rating must not be empty.',
  },
  {
    gate: 'claim_without_rating',
    severity: 'block',
    pointer: '/claim/text',
    passes: ({ claim }, { labels }) => !labels.some((label) => beginsWith(claim.text, label)),
    detail: 'The claim begins with a rating, such as "False:". Reword it so that it says only what was claimed.',
  },
  {
    gate: 'public_address',
    severity: 'block',
    pointer: '/url',
    passes: ({ url }) => isPublicAddress(url),
    detail: 'The check needs an https address of its own. Set PUBLIC_URL to the address that readers use.',
  },
  {
    gate: 'rating_number',
    severity: 'block',
    pointer: '/today/rating',
    passes: ({ today, then }) => [today.rating, ...(then ? [then.rating] : [])].every(isWholeNumber),
    detail: 'A rating has all of value, worst and best with 1 <= worst < best, or none of them.',
  },
  {
    gate: 'appearance',
    severity: 'block',
    pointer: '/claim/article/url',
    passes: ({ claim, desk }) => claim.article.url === null || isForeignAddress(claim.article.url, desk.url),
    detail: "The article's address must be one http or https address, and not one of this desk's own.",
  },
  {
    gate: 'origin',
    severity: 'block',
    pointer: '/claim/article',
    passes: (check) =>
      check.claim.article.url !== null || (claimantOf(check) !== null && check.claim.article.place !== null),
    detail:
      "The claim needs an origin: the article's address, or who claimed it (a speaker or the publisher) and where.",
  },
  {
    gate: 'claimant',
    severity: 'block',
    pointer: '/claim/speaker',
    passes: (check) => claimantOf(check)?.name.trim() !== '',
    detail: 'The claimant has a blank name. Give the speaker a name, or leave the speaker out.',
  },
  {
    gate: 'grounds',
    severity: 'block',
    pointer: '/evidence',
    passes: ({ evidence, searches, withheldSources }) => evidence.length + searches.length + withheldSources > 0,
    detail: 'Readers must see what the verdict rests on: cite evidence, or list the searches.',
  },
  {
    gate: 'claim_length',
    severity: 'warn',
    pointer: '/claim/text',
    passes: ({ claim }) => claim.text.length <= 75,
    detail: 'The claim is longer than 75 characters; search results may cut it.',
  },
  {
    gate: 'dates',
    severity: 'warn',
    pointer: '/publishedAt',
    passes: ({ claim, publishedAt }) => publishedAt.slice(0, 10) >= claim.article.publishedOn,
    detail: 'The check is dated before the article.',
  },
  {
    gate: 'two_sources',
    severity: 'warn',
    pointer: '/evidence',
    passes: (_check, { origins }) => origins >= 2,
    detail: 'The verdict rests on fewer than two independent sources; say why in the rationale if there is only one.',
  },
];

/** The gates that this check does not pass, those that block first. */
export function publicationGates(check: StandingCheck, known: GateFacts): GateFault[] {
  return gates
    .filter(({ passes }) => !passes(check, known))
    .map(({ gate, severity, detail, pointer }) => ({ gate, severity, detail, pointer }));
}

function beginsWith(text: string, label: string): boolean {
  const [claim, rating] = [text.trim().toLowerCase(), label.toLowerCase()];
  return claim.startsWith(rating) && /^\s*($|[:.;!–—-])/.test(claim.slice(rating.length));
}

function isPublicAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (isLoopback(hostname)) return true;
  return protocol === 'https:' && !shorteners.has(hostname);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** One address: collectors split what they find at commas, and the second half would point nowhere. */
function isForeignAddress(url: string, own: string): boolean {
  if (!/^https?:\/\/\S+$/.test(url) || /[,;|]https?:\/\//.test(url) || !URL.canParse(url)) return false;
  return new URL(url).hostname !== new URL(own).hostname;
}

function isWholeNumber({ value, worst, best }: StandingCheck['today']['rating']): boolean {
  if (value === null && worst === null && best === null) return true;
  return (
    value !== null && worst !== null && best !== null && 1 <= worst && worst < best && worst <= value && value <= best
  );
}
