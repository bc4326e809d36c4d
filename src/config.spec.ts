import { describe, expect, test } from '@jest/globals';
import { readConfig } from './config.js';

describe('the language model', () => {
  const on = { HINDSIGHT_LANGUAGE_MODEL_URL: 'http://127.0.0.1:11434/v1', HINDSIGHT_LANGUAGE_MODEL: 'qwen3:8b' };

  test('is off unless it has an address', () => {
    expect(readConfig({ HINDSIGHT_LANGUAGE_MODEL: 'qwen3:8b' }).languageModel).toBeNull();
  });

  test('has its address as a base, no key and a minute by default', () => {
    const { languageModel } = readConfig(on);

    expect(languageModel).toMatchObject({ model: 'qwen3:8b', key: null, seconds: 60 });
    expect(languageModel?.url.href).toBe('http://127.0.0.1:11434/v1/');
  });

  test.each([
    ['without a model', { HINDSIGHT_LANGUAGE_MODEL: '' }, 'HINDSIGHT_LANGUAGE_MODEL is missing'],
    ['with another protocol', { HINDSIGHT_LANGUAGE_MODEL_URL: 'ftp://a.example' }, 'takes an http or https address'],
    ['with a password in its address', { HINDSIGHT_LANGUAGE_MODEL_URL: 'http://a:b@c.example' }, 'without a password'],
    ['with no address at all', { HINDSIGHT_LANGUAGE_MODEL_URL: 'localhost' }, 'is not an address'],
    ['with no time', { HINDSIGHT_LANGUAGE_MODEL_SECONDS: '0' }, 'a whole number from 1 to 3600'],
    ['with too much time', { HINDSIGHT_LANGUAGE_MODEL_SECONDS: '9999' }, 'a whole number from 1 to 3600'],
  ])('%s is refused', (_, change, fault) => {
    expect(() => readConfig({ ...on, ...change })).toThrow(fault);
  });
});
