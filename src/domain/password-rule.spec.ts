import { expect, test } from '@jest/globals';
import { passwordFault } from './password-rule.js';

const ada = { name: 'Ada Lovelace', email: 'countess@engine.example' };

test.each([
  ['eleven characters', 'x7!kQ9zR2mW', 'has 11 characters; take at least 12'],
  ['more than a form should hash', 'kQ9z'.repeat(40), 'has 160 characters; take at most 128'],
  ['a few emoji, counted as people count them', '🦆🐸🦊🐻🐼🐨🐯🦁🐮🐷🐵', 'has 11 characters'],
  ['the name', 'Ada Lovelace', 'is your name'],
  ['the name with a year', 'adaLOVELACE-1843!', 'is your name'],
  ['the e-mail address', 'Countess@Engine.example', 'is your name or your e-mail'],
  ['what stands before the @, with digits', 'countess1234', 'is your name or your e-mail'],
  ['what stands before the @, twice', 'countesscountess', 'is your name or your e-mail'],
  ['one key held down', 'aaaaaaaaaaaaaa', 'is among the first'],
  ['one key of two halves held down', '🦆'.repeat(14), 'is among the first'],
  ['a short thing again and again', 'abc1abc1abc1', 'is among the first'],
  ['the digits in a row', '123456789012', 'is among the first'],
  ['the digits backwards', '210987654321', 'is among the first'],
  ['the alphabet', 'abcdefghijklm', 'is among the first'],
  ['a row of the keyboard', 'qwertyuiopasdf', 'is among the first'],
  ['the word itself', 'Password12345', 'is among the first'],
  ['the word itself, masked', 'P4$$w0rd!2026', 'is among the first'],
  ['the word itself, twice', 'passwordPassword', 'is among the first'],
  ['the comic that everybody knows', 'correct horse battery staple', 'is among the first'],
  ['the name of the desk', 'hindsight2026', 'is among the first'],
])('%s will not do', (_, password, fault) => {
  const found = passwordFault(password, ada);

  expect(found).toContain(fault);
});

test.each([
  ['four words', 'gravel teapot lantern mildew'],
  ['twelve characters', 'x7!kQ9zR2mWp'],
  ['128 characters', 'x7!kQ9zR2mWp#e5T'.repeat(8)],
  ['a name inside something longer', 'ada eats seven green apples'],
  ['another alphabet', 'зелёный чайник у окна'],
  ['digits alone, in no order', '730918264415'],
  ['twelve emoji', '🦆🐸🦊🐻🐼🐨🐯🦁🐮🐷🐵🐔'],
])('%s will do', (_, password) => {
  const found = passwordFault(password, ada);

  expect(found).toBeNull();
});

test('a name without letters forbids nothing', () => {
  const found = passwordFault('730918264415', { name: '·', email: '12@desk.example' });

  expect(found).toBeNull();
});
