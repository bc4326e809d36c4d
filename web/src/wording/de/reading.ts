import type { reading as english } from '../en/reading.js';
import type { Translated } from '../translated.js';

export const reading: Translated<typeof english> = {
  dateUnclear: 'Der Artikel sagt nicht, welche Tage gemeint sind',
  speaker: 'Wer es sagt: {{name}}',
  claimBegins: 'Die Behauptung:',
  pick: 'Behauptung {{id}}',
  original: 'Wo er erschien',
};
