/** Two wordings as one text, in which what went is marked as deleted and what came as inserted. */
import { diffWords } from 'diff';
import { Html, html } from '../../http/html.js';

/** Texts that have next to nothing in common take long to compare, and the outcome is not worth reading. */
const longestMs = 100;

/** Word by word, for what is written in sentences. */
export function markedWords(before: string | null, after: string | null): Html {
  const parts = before !== null && after !== null ? diffWords(before, after, { timeout: longestMs }) : undefined;
  return parts ? html`${parts.map(marked)}` : markedWhole(before, after);
}

/** The one beside the other, for names and ratings. */
export function markedWhole(before: string | null, after: string | null): Html {
  const sides = [
    ...(before === null ? [] : [html`<del>${before}</del>`]),
    ...(after === null ? [] : [html`<ins>${after}</ins>`]),
  ];
  return html`${sides.map((side, index) => html`${index > 0 && ' '}${side}`)}`;
}

function marked({ value, added, removed }: { value: string; added: boolean; removed: boolean }): Html {
  if (added) return html`<ins>${value}</ins>`;
  return removed ? html`<del>${value}</del>` : html`${value}`;
}
