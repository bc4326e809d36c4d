/** Checks and tidying of an article's particulars. */
import { Transform } from 'class-transformer';
import { textThat } from '../http/date.validators.js';

/** What an index of addresses can hold. */
const longestAddress = 2000;

/** Blanks around a field say nothing. */
export function Trimmed(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
}

/** A blank field is one that was left out. */
export function BlankIsNull(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value));
}

/** An absolute http or https address. */
export function IsWebAddress(): PropertyDecorator {
  return textThat(
    'isWebAddress',
    (text) => webAddress(text) !== null,
    'an absolute address such as https://news.example/2000/06/10/story',
  );
}

/** A BCP 47 language tag. */
export function IsLanguage(): PropertyDecorator {
  return textThat(
    'isLanguage',
    (text) => languageTag(text) !== null,
    'a BCP 47 language tag such as en, pt-BR or sr-Latn',
  );
}

/** The address in the one spelling that the desk keeps; null when it is none. */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { href, protocol, username, password } = new URL(text);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && !username && !password && href.length <= longestAddress ? href : null;
}

/** The tag in the one spelling that the desk keeps; null when it is none. */
export function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    // A RangeError is how it says that this is no tag.
    return null;
  }
}
