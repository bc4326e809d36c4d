/** A refusal in the reader's language: what happened and what to do, from the catalogue, which knows every code. */
import i18next from 'i18next';
import { offline, type Problem } from '../api/problem.js';
import { lasting } from '../look/times.js';

/** Where only the desk knows what exactly is missing; it says so in English, whatever the language of the page. */
const detailed = new Set(['request.invalid', 'claim.unmet', 'check.gates', 'scale.key_gone', 'token.scope']);

export function problemText({ code, document }: Problem): string {
  const key = `problems:${code.replace('.', '_')}`;
  if (!i18next.exists(key)) return document.detail || document.title || i18next.t('problems:server_fault');
  const known = i18next.t(key as 'problems:sign_in_throttled', { wait: waitOf(document.retryAfter) });
  if (code === offline || !detailed.has(code)) return known;
  return i18next.language === 'en' ? document.detail || known : `${known} ${document.detail}`;
}

/** Whole minutes, so that whoever waits as long does not come too early. */
function waitOf(seconds: unknown): string {
  return typeof seconds === 'number' ? lasting(Math.ceil(seconds / 60) * 60) : '';
}
