/** `hindsight split`: what the splitter makes of a file, for people or as JSON. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { isIsoDay } from './dates/calendar.js';
import { describeSplit } from './describe-split.js';
import { Split, splitArticle } from './split-article.js';

interface Options {
  published: string;
  language: string;
  json?: boolean;
}

const example = `
Example:
  $ cat ferry.txt
  Ferry to sail again

  OBAN, May 2 (Reuters) - The ferry will sail again on Friday, the harbour master said.

  $ hindsight split ferry.txt --published 1998-05-03
  $ pbpaste | hindsight split - --published 1998-05-03 --json`;

export function splitCommand(): Command {
  return new Command('split')
    .description('Split an article into sentences and the claims that could be checked.')
    .argument('<file>', 'text of the article, UTF-8; "-" reads standard input')
    .requiredOption('--published <date>', 'day it was published, as 1998-05-03: relative dates are counted from it')
    .option('--language <tag>', 'language of the article (BCP 47); claims are found in English only', 'en')
    .option('--json', 'print sentences, dates and claims as JSON')
    .addHelpText('after', example)
    .action(split);
}

function split(file: string, options: Options): void {
  if (!isIsoDay(options.published)) {
    fail(`--published ${options.published} is not a day: write it as 1998-05-03.`);
    return;
  }
  const text = read(file);
  if (text === null) return;
  const found = splitArticle({ text, publishedOn: options.published, language: options.language });
  process.stdout.write(options.json ? `${JSON.stringify(toPrint(found))}\n` : describeSplit(text, found));
}

/** Each claim with the time expressions of its quotation, and its check-worthiness with the reasons. */
function toPrint({ sentences, dates, claims }: Split): object {
  return {
    sentences,
    dates,
    claims: claims.map(({ worth, worthReasons, ...claim }) => ({
      ...claim,
      dates: dates.filter(({ start, end }) => start >= claim.start && end <= claim.end),
      checkWorthiness: worth,
      reasons: worthReasons,
    })),
  };
}

function read(file: string): string | null {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    if (isUtf8(bytes)) return bytes.toString('utf8');
    refuse(file, 'it is not UTF-8 text');
  } catch (error) {
    refuse(file, error instanceof Error ? error.message : String(error));
  }
  return null;
}

function refuse(file: string, why: string): void {
  fail(
    `Cannot read ${file === '-' ? 'standard input' : file}: ${why}. Give a UTF-8 text file, or - for standard input.`,
  );
}

function fail(line: string): void {
  process.stderr.write(`hindsight split: ${line}\n`);
  process.exitCode = 2;
}
