/** Every text of the desk comes from a catalogue; the English one says which keys there are, the others must have them all. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { english } from './en/catalogue.js';
import { first } from './en/first.js';

export const languages = { en: 'English', de: 'Deutsch' } as const;

export type Language = keyof typeof languages;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof english;
  }
}

const kept = 'hindsight.language';

type Part = 'first' | 'rest';

/** Each language in two parts: what the first page says, and what all others do. A part is fetched once. */
const sources: Record<Language, Record<Part, () => Promise<object>>> = {
  en: { first: async () => first, rest: async () => (await import('./en/rest.js')).rest },
  de: {
    first: async () => (await import('./de/first.js')).first,
    rest: async () => (await import('./de/rest.js')).rest,
  },
};

/** Whether somebody went on from the first page. */
let wentOn = false;

let started: Promise<void> | null = null;

/** English is in the first load; another language is fetched before the first page is drawn. */
export function startWording(): Promise<void> {
  started ??= start();
  return started;
}

async function start(): Promise<void> {
  const language = chosen();
  await i18next.use(initReactI18next).init({
    resources: { en: first },
    lng: 'en',
    fallbackLng: 'en',
    ns: Object.keys(first),
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (language !== 'en') await speak(language);
  else document.documentElement.lang = 'en';
}

/**
 * The texts of all pages but the first. Every further page waits for them, so that none is drawn without its words. The router
 * asks for the page of the address before the desk is drawn, so the language may still have to be chosen.
 */
export async function restOfWording(): Promise<void> {
  await startWording();
  wentOn = true;
  await Promise.all([...new Set<Language>(['en', spoken()])].map((language) => bring(language, 'rest')));
}

export async function speak(language: Language): Promise<void> {
  await bring(language, 'first');
  if (wentOn) await bring(language, 'rest');
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(kept, language);
}

export function spoken(): Language {
  return i18next.language as Language;
}

async function bring(language: Language, part: Part): Promise<void> {
  const texts = await sources[language][part]();
  for (const [name, namespace] of Object.entries(texts)) i18next.addResourceBundle(language, name, namespace);
}

function chosen(): Language {
  const wanted = [localStorage.getItem(kept), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return (wanted.find((tag) => tag !== undefined && tag in languages) ?? 'en') as Language;
}
