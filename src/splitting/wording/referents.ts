/** What an article's short forms can stand for, gathered from the whole of it. */
import { Abbreviations, findAbbreviations } from './abbreviations.js';
import { Countries, findCountries } from './countries.js';
import { Descriptions } from './descriptions.js';
import { NamedThings } from './named-things.js';
import { findNames, Names } from './names.js';
import { findOffices, Offices } from './offices.js';

export interface Referents {
  names: Names;
  abbreviations: Abbreviations;
  offices: Offices;
  /** Office and name, by name. */
  titled: Map<string, string>;
  countries: Countries;
}

/** What a sentence can look back on. */
export interface Context extends Referents {
  text: string;
  descriptions: Descriptions;
  things: NamedThings;
  /** Subject of the clause before, as written. */
  lastSubject: Subject | null;
  /** What the sentence before told of with a noun: "made a visit" → "the visit". */
  lastEvent: string | null;
  /** The last number of things named: "14 boats". */
  lastAmount: string | null;
  /** Groups of people that the sentence before named. */
  lastGroups: string[];
  /** Who speaks. */
  speaker: string | null;
  /** Whether in a quotation: there "he" is not the one who speaks. */
  quoting: boolean;
}

export interface Subject {
  text: string;
  plural: boolean;
  person: boolean;
  /** Nothing else in its clause that "it" could be: "the union accepted the offer" has two. */
  alone: boolean;
}

export function findReferents(text: string): Referents {
  const names = findNames(text);
  const offices = findOffices(text, names);
  return {
    names,
    abbreviations: findAbbreviations(text),
    offices,
    titled: new Map(
      [...offices.values()].map((titled) => [names.full.get(titled.split(' ').at(-1) ?? '') ?? titled, titled]),
    ),
    countries: findCountries(text),
  };
}
