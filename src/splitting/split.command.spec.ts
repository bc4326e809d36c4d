import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { splitCommand } from './split.command.js';

const folder = mkdtempSync(join(tmpdir(), 'split-'));
const file = join(folder, 'ferry.txt');
writeFileSync(file, 'Ferry sails\n\nThe ferry Argo sailed from Oban on Friday with ninety people on board.\n');
writeFileSync(join(folder, 'broken.txt'), Buffer.from([0xff, 0xfe, 0x00]));

describe('hindsight split', () => {
  let out = '';
  let err = '';

  beforeEach(() => {
    [out, err] = ['', ''];
    jest.spyOn(process.stdout, 'write').mockImplementation((said) => {
      out += String(said);
      return true;
    });
    jest.spyOn(process.stderr, 'write').mockImplementation((said) => {
      err += String(said);
      return true;
    });
  });

  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  const run = (...args: string[]) => splitCommand().parse(args, { from: 'user' });

  it('prints sentences, dates and claims as JSON', () => {
    run(file, '--published', '1998-05-03', '--json');

    expect(JSON.parse(out)).toMatchObject({
      sentences: [{ noClaim: 'headline_repeated' }, { noClaim: null }],
      dates: [{ text: 'Friday', from: '1998-05-01' }],
      claims: [
        {
          kind: 'quantity',
          rule: 'main',
          dates: [{ text: 'Friday' }],
          checkWorthiness: expect.any(Number),
          reasons: expect.arrayContaining(['rests on a number']),
        },
      ],
    });
  });

  it('prints a list for people', () => {
    run(file, '--published', '1998-05-03');

    expect(out).toContain('Headline: Ferry sails');
    expect(out).toContain('1 claim in 2 sentences.');
  });

  it.each([
    [file, '1998-02-30', 'write it as 1998-05-03'],
    [join(folder, 'none.txt'), '1998-05-03', 'Give a UTF-8 text file'],
    [join(folder, 'broken.txt'), '1998-05-03', 'not UTF-8'],
  ])('refuses %s of %s in one line', (path, day, words) => {
    run(path, '--published', day);

    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(process.exitCode).toBe(2);
  });
});
