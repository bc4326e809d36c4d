/** `hindsight score-sentences`: for each line, whether it holds a fact that can be checked. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { linesOf } from './lines.js';
import { checkableChance, readsLike } from './worth-model.js';

interface Options {
  json?: boolean;
}

const example = `
One line comes out for each that goes in: from 0.5 up, it reads like a fact that can be checked; an empty line gets 0.

Example:
  $ cat said.txt
  The ferry carried 41,000 passengers in 1997, twice as many as the year before.
  Thank you all for coming tonight.

  $ hindsight score-sentences said.txt
  $ pbpaste | hindsight score-sentences - --json`;

export function scoreSentencesCommand(): Command {
  return new Command('score-sentences')
    .description('Score each line: does it hold a fact that can be checked (from 0 to 1)?')
    .argument('[file]', 'one sentence a line, UTF-8; "-" reads standard input', '-')
    .option('--json', 'print a JSON object a line: score, checkworthy (0.5 or more), reasons')
    .addHelpText('after', example)
    .action(scoreFile);
}

async function scoreFile(file: string, { json }: Options): Promise<void> {
  const line = json ? asJson : asNumber;
  process.stdout.once('error', leave);
  try {
    for await (const sentences of linesOf(file === '-' ? process.stdin : createReadStream(file))) {
      const out = sentences.map((sentence) => `${line(checkableChance(sentence))}\n`).join('');
      if (!process.stdout.write(out)) await once(process.stdout, 'drain');
    }
  } catch (error) {
    refuse(file, error instanceof Error ? error.message : String(error));
  } finally {
    process.stdout.off('error', leave);
  }
}

function asNumber(chance: number): string {
  return chance.toFixed(4);
}

function asJson(chance: number): string {
  const reason = readsLike(chance);
  const score = Number(asNumber(chance));
  return JSON.stringify({ score, checkworthy: score >= 0.5, ...(reason === null ? {} : { reasons: [reason] }) });
}

/** Whoever reads the output has seen enough, as `head` has. */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

function refuse(file: string, why: string): void {
  const name = file === '-' ? 'standard input' : file;
  process.stderr.write(
    `hindsight score-sentences: Cannot read ${name}: ${why}. Give a UTF-8 text file, or - for standard input.\n`,
  );
  process.exitCode = 2;
}
