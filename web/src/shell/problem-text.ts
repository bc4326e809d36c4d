/** A refusal in the reader's language: the catalogue knows every code; what the server adds for this case follows in English. */
import i18next from 'i18next';
import { offline, type Problem } from '../api/problem.js';

export function problemText({ code, document }: Problem): string {
  const key = code.replace('.', '_');
  const known = i18next.exists(`problems:${key}`) ? i18next.t(`problems:${key}` as 'problems:offline') : document.title;
  if (code === offline || i18next.language !== 'en') return [known, document.detail].filter(Boolean).join(' ');
  return document.detail || known;
}
