/** One claim and its story. */
export const claim = {
  seats: '{{submitted}} of {{wanted}} reviews in, {{leased}} being written',
  fact: {
    speaker: 'Speaker',
    about: 'About',
    quote: 'In the article',
    worth: 'Worth checking',
    chosen: 'Chosen because',
    proposal: 'Proposed as',
    madeFrom: 'Made from claims',
  },
} as const;
