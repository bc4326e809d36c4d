import type { problems as english } from '../en/problems.js';
import type { Translated } from '../translated.js';

export const problems: Translated<typeof english> = {
  offline: 'Die Redaktion ist nicht erreichbar. Prüfen Sie die Verbindung; nichts Geschriebenes geht verloren.',
};
