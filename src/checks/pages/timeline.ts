/**
 * The evidence in time, with the article's day as the line between then and today. Places are percentages, so that the picture
 * takes any width and its words keep their size; each stance has a shape of its own.
 */
import { PublishedEvidence, StandingCheck } from '../../domain/check-document.js';
import { readPartialDate } from '../../domain/partial-date.js';
import { Html, html } from '../../http/html.js';
import { inWords } from './days.js';
import { Visit } from './visit.js';

interface Dated {
  readonly number: number;
  readonly stance: string;
  readonly from: number;
  readonly to: number;
}

const head = 40;
const row = 22;
const foot = 22;
/** The narrowest that either side of the line gets, as a share of the time that is shown. */
const narrowest = 0.25;
const leastDays = 60;

/** Nothing when no source has a date. */
export function timeline(visit: Visit, { claim, evidence }: StandingCheck): Html | null {
  const dated = evidence.flatMap((item, index) => datedOf(item, index + 1));
  if (!dated.length) return null;
  const { texts } = visit;
  const day = dayNumber(claim.article.publishedOn);
  const place = scaleOf(dated, day);
  const bottom = head + dated.length * row;
  return html`<figure>
    <svg class="time" height="${bottom + foot}" role="img" aria-labelledby="time-title time-text">
      <title id="time-title">${texts.timeline.title}</title>
      <desc id="time-text">${inText(visit, claim.article.publishedOn, evidence)}</desc>
      <rect class="past" width="${place(day)}%" height="${bottom}" rx="3" />
      <text x="6" y="15">${texts.then}</text>
      <text x="100%" y="15" text-anchor="end">${texts.today}</text>
      <text x="${place(day)}%" y="33" text-anchor="middle">${inWords(visit, claim.article.publishedOn)}</text>
      <line class="day" x1="${place(day)}%" x2="${place(day)}%" y1="${head}" y2="${bottom}" />
      <line class="axis" x2="100%" y1="${bottom}" y2="${bottom}" />
      ${dated.map((item, index) => source(item, place, head + index * row + row / 2))}
      ${ends(visit, dated, place, bottom + 16)}
    </svg>
    <figcaption>${legend(visit, dated)}</figcaption>
  </figure>`;
}

export function stanceSign(stance: string): Html {
  return html`<svg viewBox="-8 -8 16 16" aria-hidden="true">${shape(stance)}</svg>`;
}

/** A disc supports, a diamond contradicts, a ring gives context. */
function shape(stance: string): Html {
  return stance === 'contradicts'
    ? html`<path class="${stance}" d="M0-7 7 0 0 7-7 0Z" />`
    : html`<circle class="${stance}" r="${stance === 'supports' ? 6 : 5}" />`;
}

function source({ number, stance, from, to }: Dated, place: (day: number) => number, y: number): Html {
  const [left, right] = [place(from), place(to)];
  const isFarRight = right > 88;
  return html`${right - left > 1 && html`<line class="span" x1="${left}%" x2="${right}%" y1="${y}" y2="${y}" />`}
    <svg x="${round((left + right) / 2)}%" y="${y}" overflow="visible">${shape(stance)}</svg>
    <text
      class="number"
      x="${isFarRight ? left : right}%"
      y="${y + 4.5}"
      dx="${isFarRight ? -12 : 12}"
      text-anchor="${isFarRight ? 'end' : 'start'}"
      >${number}</text
    >`;
}

/** The first and the last year below the picture, where they do not run into each other. */
function ends(visit: Visit, dated: readonly Dated[], place: (day: number) => number, y: number): Html {
  const first = Math.min(...dated.map(({ from }) => from));
  const last = Math.max(...dated.map(({ to }) => to));
  const year = (day: number) => {
    const anchor = place(day) > 88 ? 'end' : place(day) < 12 ? 'start' : 'middle';
    return html`<text x="${place(day)}%" y="${y}" text-anchor="${anchor}">${inWords(visit, yearOf(day))}</text>`;
  };
  const isApart = place(last) - place(first) > 15 && yearOf(first) !== yearOf(last);
  return html`${year(first)} ${isApart && year(last)}`;
}

function legend({ texts }: Visit, dated: readonly Dated[]): Html {
  const stances = (['supports', 'contradicts', 'contextualizes'] as const).filter((stance) =>
    dated.some((item) => item.stance === stance),
  );
  return html`<ul>
    ${stances.map((stance) => html`<li>${stanceSign(stance)} ${texts.evidence[stance]}</li>`)}
  </ul>`;
}

/** The same in words, for who does not see the picture. */
function inText(visit: Visit, day: string, evidence: readonly PublishedEvidence[]): string {
  const { timeline: words, evidence: undated } = visit.texts;
  const told = (fits: (item: PublishedEvidence) => boolean) =>
    evidence
      .flatMap((item, index) =>
        fits(item)
          ? [words.source(index + 1, item.publishedOn ? inWords(visit, item.publishedOn) : undated.undated)]
          : [],
      )
      .join(', ') || words.nothing;
  const sides = [
    `${words.by(inWords(visit, day))}: ${told(({ knownThen }) => knownThen)}.`,
    `${words.since}: ${told(({ knownThen, publishedOn }) => !knownThen && publishedOn !== null)}.`,
  ];
  const rest = evidence.some(({ publishedOn }) => publishedOn === null);
  return [...sides, ...(rest ? [`${words.undated}: ${told(({ publishedOn }) => publishedOn === null)}.`] : [])].join(
    ' ',
  );
}

function datedOf({ publishedOn, stance }: PublishedEvidence, number: number): Dated[] {
  const days = publishedOn === null ? null : readPartialDate(publishedOn);
  if (publishedOn === null || !days) return [];
  return [{ number, stance, from: dayNumber(days.from), to: dayNumber(days.to) }];
}

/** Where on the picture a day lies, in percent. */
function scaleOf(dated: readonly Dated[], day: number): (at: number) => number {
  const first = Math.min(day, ...dated.map(({ from }) => from));
  const last = Math.max(day, ...dated.map(({ to }) => to));
  const side = Math.max(last - first, leastDays) * narrowest;
  const [begin, end] = [Math.min(first, day - side), Math.max(last, day + side)];
  return (at) => round(3 + (94 * (at - begin)) / (end - begin));
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}

function yearOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 4);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
