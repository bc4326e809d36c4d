/** People's names in an article: a surname alone stands for the full name it was introduced with. */
import { openers } from '../sentences/abbreviations.data.js';
import { men, women } from './given-names.data.js';
import { Mention } from './mentions.js';

export interface Names {
  /** Full name by surname; only where one person bears it. */
  full: Map<string, string>;
  /** Where each person is mentioned, in order. */
  mentions: Mention[];
  /** By full name; left out where nothing near the name tells. */
  female: Map<string, boolean>;
}

// Given name, perhaps initials or a second name, surname: two to four capitalised words in a row.
const nameRun =
  /(?<![\p{L}.’'-])\p{Lu}[\p{L}’-]+(?: \p{Lu}\.| (?:al|bin|de|van|von|la|del|den|der)(?= \p{Lu})| \p{Lu}[\p{L}’-]+){0,3}/gu;
export const ranks =
  /^(?:U\.?S\.?|Capt\.?|Gen\.?|Col\.?|Lt\.?|Sgt\.?|Maj\.?|Sen\.?|Rep\.?|Gov\.?|Rev\.?|Prof\.?|Adm\.?|Cmdr\.?|Supt\.?|Det\.?|President|Presidents|Ministers|Senators|Governors|Prime|Minister|Foreign|Defen[cs]e|Secretary|Senator|Governor|Mayor|Ambassador|Chancellor|King|Queen|Prince|Princess|Pope|General|Colonel|Captain|Judge|Justice|Professor|Dr|Doctor|Mr|Mrs|Ms|Sir|Lord|Lady|Actor|Director|Administrator|Chairman|Chief|Executive|Leader|Representative|Deputy|Vice|Former|Republican|Democratic|Russian|American|British|French|German|Chinese|Japanese|Korean|South|North|East|West|The|A|An|But|And|In|On|At|When|While|If|For|As|After|Before)$/;
// Last words of names that are not people's.
const notPeople =
  /^(?:Street|Road|Avenue|House|Park|Hall|University|College|Center|Centre|Museum|Church|Party|Council|Committee|Court|Act|Treaty|Union|States|Kingdom|Republic|Korea|Bank|Company|Corporation|Inc|Times|Post|News|Agency|Ministry|Department|Office|Station|Airport|Hospital|School|Institute|Association|Organization|League|Cup|Games|War|Day|River|Sea|Ocean|Island|Islands|City|County|Province|Force|Army|Navy|Police|Service|Program|Programme|Mission|Security|World|Hotel|Bridge|Mosque|Building|Tower|Towers|Week|Group|Magazine|Internet|Space|Org)$/;
const office =
  /\b(?:Governor|Mayor|President|Senator|Bishop|Archbishop|Duke|Duchess|Minister|Ambassador) (?:of|for|from) $/;
const bodies = /^(?:States|Kingdom|Republic|Union|Nations|Office|Ministry|Department|Committee|Agency)$/;
const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const personal =
  /\b(?:said|says|told|added|stated|wrote|who|President|Minister|Sen|Gov|Mr|Mrs|Ms|Dr|leader|actor|musician|Ambassador|Senator|Governor|Administrator|coach|officer|spokes\w+|attorney|lawyer|professor|chairman|director)\b/;

export function findNames(text: string): Names {
  const found = [...text.matchAll(nameRun)]
    .map((match) => ({
      at: match.index,
      name: bare(match[0], office.test(text.slice(Math.max(0, match.index - 16), match.index))),
    }))
    .filter(({ name }) => name !== '');
  const all = new Set(found.map(({ name }) => name));
  const runs = found.map(({ at, name }) => ({ at, name: withoutLabel(name, all) }));
  const people = peopleAmong(text, runs);
  const full = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const name of people) {
    const surname = name.split(' ').at(-1) ?? '';
    const known = full.get(surname);
    if (known && known !== name && !known.endsWith(` ${name}`) && !name.endsWith(known)) doubtful.add(surname);
    if (!known || name.length > known.length) full.set(surname, name);
  }
  for (const [, surname = ''] of text.matchAll(aThing)) doubtful.add(surname);
  for (const surname of doubtful) full.delete(surname);
  for (const [given, name] of givenNames(people, runs)) if (!full.has(given)) full.set(given, name);
  const mentions = runs.flatMap(({ at, name }) => {
    const whole = full.get(name.split(' ').at(-1) ?? '');
    const said = whole && (whole === name || whole.endsWith(` ${name}`) || whole.startsWith(`${name} `));
    return said ? [{ at, name: whole }] : [];
  });
  return { full, mentions, female: genders(text, mentions) };
}

// "comet Varga" bears a person's name and is none.
const aThing =
  /\b(?:[Cc]omet|[Aa]steroid|[Hh]urricane|[Tt]yphoon|[Ss]torm|[Ll]ake|[Rr]iver|[Mm]ount|ship|vessel|freighter|ferry|crater|station|spacecraft|company|firm) (\p{Lu}[\p{L}’-]+)/gu;

/** "Lena" alone is Lena Berg, where the article calls her that and no one else bears the name. */
function givenNames(people: Set<string>, runs: Mention[]): Map<string, string> {
  const alone = new Set(runs.map(({ name }) => name).filter((name) => !name.includes(' ')));
  const bearers = new Map<string, string[]>();
  for (const name of people) {
    const given = name.split(' ')[0] ?? '';
    if (alone.has(given)) bearers.set(given, [...(bearers.get(given) ?? []), name]);
  }
  return new Map([...bearers].flatMap(([given, names]) => (names.length === 1 ? [[given, names[0] ?? '']] : [])));
}

function genders(text: string, mentions: Mention[]): Map<string, boolean> {
  const votes = new Map<string, number>();
  for (const { at, name } of mentions) {
    const given = name.split(' ')[0] ?? '';
    if (women.has(given) !== men.has(given)) {
      votes.set(name, women.has(given) ? 1 : -1);
      continue;
    }
    const female = genderNear(text, at, name);
    if (female !== null) votes.set(name, (votes.get(name) ?? 0) + (female ? 1 : -1));
  }
  return new Map([...votes].flatMap(([name, vote]) => (vote === 0 ? [] : [[name, vote > 0]])));
}

/** "Violinist Ana Ruiz" is Ana Ruiz, where the article also calls her that. */
function withoutLabel(name: string, all: Set<string>): string {
  const [, ...rest] = name.split(' ');
  return rest.length > 1 && all.has(rest.join(' ')) ? rest.join(' ') : name;
}

/** Without the ranks before it; empty where it is no person's name. */
function bare(run: string, ofPlace: boolean): string {
  const words = run.split(' ');
  // "Governor of Kent Lena Ames": the place goes with the office.
  if (words.length > 2 && ofPlace) words.shift();
  while (words.length > 0 && (ranks.test(words[0] ?? '') || openers.has((words[0] ?? '').toLowerCase()))) words.shift();
  // "envoy to the United States Ana Ruiz": what follows the name of a body or country is a name of its own.
  const body = words.slice(0, -1).findLastIndex((word) => bodies.test(word) || (ranks.test(word) && word.length > 2));
  words.splice(0, body + 1);
  return words.length === 0 || notPeople.test(words.at(-1) ?? '') || words.some((word) => months.test(word))
    ? ''
    : words.join(' ');
}

/** Names of two words and more that are used as a person's: with a title, with a verb of saying, or later by surname alone. */
function peopleAmong(text: string, runs: { at: number; name: string }[]): Set<string> {
  const alone = new Set(runs.filter(({ name }) => !name.includes(' ')).map(({ name }) => name));
  const people = new Set<string>();
  for (const { at, name } of runs) {
    if (!name.includes(' ')) continue;
    const around = `${text.slice(Math.max(0, at - 30), at)} ${text.slice(at + name.length, at + name.length + 14)}`;
    const given = name.split(' ')[0] ?? '';
    const known = women.has(given) || men.has(given);
    if (alone.has(name.split(' ').at(-1) ?? '') || known || personal.test(around)) people.add(name);
  }
  return people;
}

function genderNear(text: string, at: number, name: string): boolean | null {
  const before = text.slice(Math.max(0, at - 8), at);
  if (/\bM(?:rs|s|iss)\.? $/.test(before)) return true;
  if (/\bMr\.? $/.test(before)) return false;
  const after = text.slice(at + name.length, at + name.length + 60).toLowerCase();
  return /\b(?:she|her)\b/.test(after) ? true : /\b(?:he|his|him)\b/.test(after) ? false : null;
}
