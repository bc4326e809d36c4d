/** Takes in articles line by line: what is wrong with one line never stops the others. */
import { Readable } from 'node:stream';
import { Refusal, Refused, refuse } from '../domain/refusal.js';
import { validation } from '../http/validation.js';
import { demandWellFormed } from '../http/well-formed.js';
import { SubmitArticle } from './articles.dto.js';
import { Line, linesOf } from './lines.js';

export interface Outcome {
  imported: number;
  alreadyHere: number;
  refused: number;
  /** The last line that was done when it was stopped; null when the file was read to its end. */
  stoppedAfter: number | null;
}

export interface Progress {
  /** After every line. */
  at(bytes: number, line: number, outcome: Readonly<Outcome>): void;
  /** A line that was refused. */
  say(text: string): void;
}

/** Nothing larger passes the HTTP interface either. */
const longestLine = 8 * 1024 * 1024;

const pipe = validation();

/** `take` keeps one article or throws a refusal; any other error ends the import. */
export async function importArticles(
  input: Readable,
  take: (article: SubmitArticle) => Promise<unknown>,
  progress: Progress,
  stop: AbortSignal,
): Promise<Outcome> {
  const outcome: Outcome = { imported: 0, alreadyHere: 0, refused: 0, stoppedAfter: null };
  let done = 0;
  for await (const line of linesOf(input, longestLine)) {
    if (stop.aborted) return { ...outcome, stoppedAfter: done };
    await takeLine(line, take, progress, outcome);
    done = line.number;
    progress.at(line.endsAt, line.number, outcome);
  }
  return outcome;
}

async function takeLine(
  line: Line,
  take: (article: SubmitArticle) => Promise<unknown>,
  progress: Progress,
  outcome: Outcome,
): Promise<void> {
  try {
    const article = await articleIn(line);
    if (!article) return;
    await take(article);
    outcome.imported += 1;
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    if (thrown.refusal.code === 'article.duplicate') {
      outcome.alreadyHere += 1;
      return;
    }
    outcome.refused += 1;
    progress.say(`line ${line.number}: ${told(thrown.refusal)}`);
  }
}

/** Null for a blank line. */
async function articleIn({ text }: Line): Promise<SubmitArticle | null> {
  if (text === null) throw refuse('request.too_large', `The line has more than ${longestLine} bytes or is not UTF-8.`);
  if (!text.trim()) return null;
  const value = parsed(text);
  demandWellFormed(value);
  return (await pipe.transform(value, { type: 'body', metatype: SubmitArticle })) as SubmitArticle;
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw refuse('request.malformed', `The line is not JSON: ${(error as Error).message}.`);
  }
  throw refuse('request.malformed', 'The line is not a JSON object.');
}

function told({ code, detail, errors = [] }: Refusal): string {
  const faults = errors.map((fault) => `${fault.pointer.slice(1)}: ${fault.detail}`).join('; ');
  return faults ? `${code}: ${detail} (${faults})` : `${code}: ${detail}`;
}
