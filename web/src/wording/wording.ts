/** Every text of the desk comes from a catalogue; the English one says which keys there are, the others must have them all. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { english } from './en/catalogue.js';

export const languages = { en: 'English', de: 'Deutsch' } as const;

export type Language = keyof typeof languages;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof english;
  }
}

const kept = 'hindsight.language';

/** English is in the first load; another language is fetched before the first page is drawn. */
export async function startWording(): Promise<void> {
  const language = chosen();
  await i18next.use(initReactI18next).init({
    resources: { en: english },
    lng: 'en',
    fallbackLng: 'en',
    ns: Object.keys(english),
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (language !== 'en') await speak(language);
  else document.documentElement.lang = 'en';
}

export async function speak(language: Language): Promise<void> {
  if (language === 'de' && !i18next.hasResourceBundle('de', 'shell')) {
    const { german } = await import('./de/catalogue.js');
    for (const [name, texts] of Object.entries(german)) i18next.addResourceBundle('de', name, texts);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(kept, language);
}

export function spoken(): Language {
  return i18next.language as Language;
}

function chosen(): Language {
  const wanted = [localStorage.getItem(kept), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return (wanted.find((tag) => tag !== undefined && tag in languages) ?? 'en') as Language;
}
