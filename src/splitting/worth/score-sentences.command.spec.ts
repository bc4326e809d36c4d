import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { scoreSentencesCommand } from './score-sentences.command.js';

const folder = mkdtempSync(join(tmpdir(), 'score-'));
const fact = 'The ferry carried 41,000 passengers in 1997, twice as many as in 1996.';

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('hindsight score-sentences', () => {
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

  const run = (...args: string[]) => scoreSentencesCommand().parseAsync(args, { from: 'user' });

  it('prints a score for each line, 0 for an empty one', async () => {
    await run(file('said.txt', `${fact}\n\r\nThank you all.\u2028Good night.\n`));

    const scores = out.trimEnd().split('\n').map(Number);
    expect(out).toMatch(/^(?:[01]\.\d{4}\n){3}$/);
    expect(scores[0]).toBeGreaterThan(0.5);
    expect(scores[1]).toBe(0);
    expect(scores[2]).toBeLessThan(0.5);
  });

  it('prints an object a line with --json', async () => {
    await run(file('said.txt', `${fact}\nThank you all.`), '--json');

    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({ score: expect.any(Number), checkworthy: true, reasons: ['reads like a checkable fact'] });
    expect(second).toMatchObject({ checkworthy: false });
  });

  it('prints as many lines as a big file has, wherever its pieces end', async () => {
    await run(file('big.txt', `${'Zoë’s café opened in 1998.\n'.repeat(9000)}${'x'.repeat(300_000)}\nAnd ended`));

    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(9002);
    expect(new Set(lines.slice(0, 9000)).size).toBe(1);
  });

  it('prints nothing for an empty file', async () => {
    await run(file('empty.txt', ''));

    expect(out).toBe('');
    expect(process.exitCode).toBeUndefined();
  });

  it.each([
    [join(folder, 'none.txt'), 'Give a UTF-8 text file'],
    [file('broken.txt', Buffer.from([0xff, 0xfe, 0x00])), 'not UTF-8'],
    [file('cut.txt', Buffer.from([0x61, 0xc3])), 'not UTF-8'],
  ])('refuses %s in one line', async (path, words) => {
    await run(path);

    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(process.exitCode).toBe(2);
  });
});
