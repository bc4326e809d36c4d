import type { claim as english } from '../en/claim.js';
import type { Translated } from '../translated.js';

export const claim: Translated<typeof english> = {
  seats: '{{submitted}} von {{wanted}} Prüfungen da, {{leased}} in Arbeit',
  fact: {
    speaker: 'Wer es sagt',
    about: 'Betrifft',
    quote: 'Im Artikel',
    worth: 'Prüfwürdig, weil',
    chosen: 'Ausgewählt, weil',
    proposal: 'Vorgeschlagen als',
    madeFrom: 'Entstanden aus',
  },
};
