import type { session as english } from '../en/session.js';
import type { Translated } from '../translated.js';

export const session: Translated<typeof english> = {
  title: 'In der Redaktion anmelden',
  hint: 'Die Redaktion ist für Prüfende, Redigierende und Verwaltende. Was veröffentlicht ist, können alle lesen.',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  showPassword: 'Passwort zeigen oder verbergen',
  signIn: 'Anmelden',
  failed: 'Sie sind nicht angemeldet',
  endedTitle: 'Ihre Sitzung ist zu Ende',
  ended:
    'Melden Sie sich wieder an, um weiterzumachen. Was Sie geschrieben haben, steht noch auf der Seite; Entwürfe sind gespeichert.',
};
