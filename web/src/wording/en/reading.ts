/** The article as it is read at the desk. */
export const reading = {
  dateUnclear: 'The article does not say which days are meant',
  speaker: 'Speaker: {{name}}',
  claimBegins: 'The claim:',
  pick: 'Claim {{id}}',
  original: 'Where it was published',
} as const;
