/** What each line of a pasted article is: text of the report, its headline, or something from the page around it. */
import { NoClaimReason } from '../no-claim-reason.js';
import { Span } from '../span.js';

export type LineRole = 'text' | 'headline' | NoClaimReason;

const bars = /^[^\p{L}\p{N}]+$/u;
const dayOnly =
  /^(?:(?:published|updated|posted|last updated|first published):? (?:on )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:,? (?:at )?\d{1,2}[:.]\d\d.*)?\s*\|?$/iu;
const credit =
  /^(?:image|images|photo|photos|picture|photograph|illustration|graphic|video|credit|file photo|courtesy)s?\s?(?:by|:)/iu;
const byline = /^by\s+\p{Lu}[^.!?]{2,80}$/iu;
const menu =
  /^(?:home|news|world|politics|business|sports?|opinion|subscribe|advertisement|share(?: this)?|print|e-?mail|comments?|read more|related(?: news| articles| stories)?|sign (?:in|up)|search|menu|next|previous|top stories|back to top|copyright.*|©.*|all rights reserved.*|click here.*|follow us.*)\s*\|?$/iu;
const tail =
  /^(?:sources?|references|external links|see also|further reading|categor(?:y|ies)\b.*|sister links?|footnotes?)\s*:?$/iu;
// "Ann Lee, mayor of Hull": under a pulled quotation or a picture.
const signature = /^[—–-]?\s*(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}, (?:\p{L}|[.,'’&()-]|\s){3,70}$/u;
const ended = /[.!?…]["'”’)\]]*$/;
const wordsOf = (line: string) => line.split(/\s+/).length;

export function lineRoles(text: string, lines: Span[], isDateline: (line: Span) => boolean): LineRole[] {
  const texts = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + 400)));
  const body = texts.findIndex((line, at) => isReport(line) || isDateline(lines[at] ?? { start: 0, end: 0 }));
  const head = body < 0 ? headOfShortText(texts) : body;
  const headline = findHeadline(texts.slice(0, head), texts.slice(head, head + 4).join(' '));
  const end = texts.findIndex((line, at) => at > head && tail.test(line));
  return texts.map((line, at) => {
    if (at === headline) return 'headline';
    if (end > 0 && at >= end) return 'furniture';
    return at < head ? headRole(line) : bodyRole(line);
  });
}

/** "The town has 300 houses.": a text too short for a report begins with its first whole sentence, which is no headline. */
function headOfShortText(texts: string[]): number {
  const sentence = texts.findIndex((line) => ended.test(line) && wordsOf(line) >= 3);
  return sentence < 0 ? Math.min(1, texts.length) : sentence;
}

/** A line that is plainly prose: long, or a sentence of eight words and more with its full stop. */
function isReport(line: string): boolean {
  return !/\|$/.test(line) && (line.length > 160 || (ended.test(line) && wordsOf(line) >= 8));
}

function headRole(line: string): LineRole {
  if (byline.test(line)) return 'byline';
  if (credit.test(line)) return 'caption';
  return /\|$/.test(line) || bars.test(line) || dayOnly.test(line) || wordsOf(line) < 6 ? 'furniture' : 'text';
}

function bodyRole(line: string): LineRole {
  if (bars.test(line) || dayOnly.test(line) || menu.test(line)) return 'furniture';
  if (/\|$/.test(line) && wordsOf(line) < 12) return 'furniture';
  if (credit.test(line)) return 'caption';
  if (!ended.test(line) && (byline.test(line) || signature.test(line))) return 'byline';
  return 'text';
}

/** Of the lines above the report, the one of three words and more that shares most with how the report begins. */
function findHeadline(head: string[], opening: string): number {
  const known = new Set(opening.toLowerCase().match(/\p{L}{3,}|\p{N}+/gu) ?? []);
  let [best, bestScore] = [-1, 0];
  head.forEach((line, at) => {
    const words = line.toLowerCase().match(/\p{L}{3,}|\p{N}+/gu) ?? [];
    if (words.length < 2 || dayOnly.test(line) || byline.test(line) || credit.test(line) || menu.test(line)) return;
    const shared = words.filter((word) => known.has(word)).length;
    const score =
      1 + 3 * shared + Math.min(words.length, 12) / 4 - (/!\s*\|?$/.test(line) ? 3 : 0) - (best < 0 ? 0 : 3);
    if (score > bestScore) [best, bestScore] = [at, score];
  });
  return best;
}
