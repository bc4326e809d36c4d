/** What a password must be: long, and not the first thing that somebody who guesses would try. */

export const shortestPassword = 12;
export const longestPassword = 128;

export interface Owner {
  readonly name: string;
  readonly email: string;
}

/** What guessers try first, and what remains of its variants when digits and signs are taken away. */
const tooCommon = new Set([
  ...[
    'password',
    'passwort',
    'passphrase',
    'mypassword',
    'letmein',
    'letmeinplease',
    'iloveyou',
    'changeme',
    'welcome',
  ],
  ...['qwerty', 'qwertyuiop', 'qwertyqwerty', 'asdfghjkl', 'administrator', 'admin', 'superuser', 'trustno', 'secret'],
  ...[
    'monkey',
    'dragon',
    'football',
    'baseball',
    'sunshine',
    'princess',
    'whatever',
    'starwars',
    'hindsight',
    'factcheck',
  ],
  ...['correcthorsebatterystaple', 'thequickbrownfox', 'tobeornottobe', 'loremipsum', 'opensesame', 'abracadabra'],
]);

const rows = ['abcdefghijklmnopqrstuvwxyz', '0123456789', '1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const runs = [...rows.map((row) => row.repeat(13)), rows.slice(3).join('').repeat(5)];

/** What is wrong with a password and what would be right, in the words of a form; null when it will do. */
export function passwordFault(password: string, { name, email }: Owner): string | null {
  const length = [...password].length;
  if (length < shortestPassword)
    return `has ${length} characters; take at least ${shortestPassword}, such as four words that do not belong together`;
  if (length > longestPassword) return `has ${length} characters; take at most ${longestPassword}`;
  if ([name, email, email.split('@')[0] ?? ''].some((own) => isMadeOf(password, own)))
    return 'is your name or your e-mail address; take something that nobody would guess from them';
  if (isCommon(password))
    return 'is among the first that anybody would guess; take four words that do not belong together';
  return null;
}

function isMadeOf(password: string, own: string): boolean {
  if (squashed(own) !== '' && squashed(password) === squashed(own)) return true;
  const letters = lettersOf(own);
  return letters.length > 2 && isRepeated(lettersOf(password), letters);
}

function isCommon(password: string): boolean {
  const plain = password.toLowerCase();
  return (
    /^(.{1,4})\1+$/su.test(plain) ||
    isRun(squashed(plain)) ||
    [plain, unmasked(plain)].some((text) => [...tooCommon].some((word) => isRepeated(lettersOf(text), word)))
  );
}

function isRun(text: string): boolean {
  const backwards = [...text].toReversed().join('');
  return text !== '' && runs.some((run) => run.includes(text) || run.includes(backwards));
}

function isRepeated(text: string, part: string): boolean {
  return text.length > 0 && text.replaceAll(part, '') === '';
}

/** The letters and digits alone, so that neither case nor signs make a difference. */
function squashed(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/\P{L}/gu, '');
}

/** `p4$$w0rd!2026` is `password`: what was put before and after goes, what stands for a letter becomes it. */
function unmasked(text: string): string {
  const masks: Record<string, string> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
  };
  const core = text.replaceAll(/^\P{L}+|\P{L}+$/gu, '');
  return core.replaceAll(/[013457@$]/g, (sign) => masks[sign] ?? sign);
}
