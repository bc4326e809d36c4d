/** The texts of the public pages, in every language that they can be read in, and which of them a reader wants. */
import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { english, type Texts } from './english.data.js';
import { englishMethodology, englishRatings, type Methodology, type RatingTexts } from './english-methodology.data.js';
import { german } from './german.data.js';
import { germanMethodology, germanRatings } from './german-methodology.data.js';

export type Language = 'en' | 'de';

export interface Catalogue {
  readonly texts: Texts;
  readonly methodology: Methodology;
  readonly ratings: RatingTexts;
  /** For Intl. */
  readonly locale: string;
}

export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: { texts: english, methodology: englishMethodology, ratings: englishRatings, locale: 'en-GB' },
  de: { texts: german, methodology: germanMethodology, ratings: germanRatings, locale: 'de-DE' },
};

export const languages = Object.keys(catalogues) as Language[];

/** The language that the address names; null when it names none that there is. */
export function namedLanguage(lang: unknown): Language | null {
  return languages.find((language) => language === lang) ?? null;
}

/** The language of the pages that the browser would rather have; English where it has no wish that can be met. */
export function preferredLanguage(request: IncomingMessage): Language {
  return namedLanguage(new Negotiator(request).language(languages)) ?? 'en';
}
