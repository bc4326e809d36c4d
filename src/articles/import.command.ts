/** `hindsight import`: many articles from a file, one JSON object a line. */
import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { DataSource } from 'typeorm';
import { theDesk } from '../domain/actor.js';
import { ArticlesService } from './articles.service.js';
import { importArticles, Outcome } from './import-articles.js';
import { importProgress } from './import-progress.js';
import { importerNamed } from './importer.store.js';

export interface OpenDesk {
  readonly app: INestApplicationContext;
  readonly source: DataSource;
  close(): Promise<void>;
}

const help = `
Each line holds the fields of POST /api/articles: publishedOn and either text or html, and if you like title, publisher,
byline, url, language, editionOf. A bad line is reported with its number and the rest goes on. What is already here is
left alone: run the same command again after a stop, and nothing is doubled. Articles are split into claims by the
background jobs of the desk.

Exits with 0 when every line is in, with 1 when lines were refused, with 130 when it was stopped.

Example:
  echo '{"publishedOn":"2000-06-10","publisher":"Example Press","text":"Putin will visit Pyongyang."}' > articles.ndjson
  hindsight import articles.ndjson
`;

/** Where the summary goes, and where progress and refused lines go. */
export interface Streams {
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** `open` gives the desk without its web server. */
export function importCommand(open: () => Promise<OpenDesk>, streams: Streams = process): Command {
  return new Command('import')
    .description('bring in articles from a file, one JSON object a line')
    .argument('<file>', 'the file, or - for what is piped in')
    .option('--as <email>', 'the person who submits them; left out: the desk itself')
    .addHelpText('after', help)
    .action((file: string, options: { as?: string }) => run(open, streams, file, options.as));
}

async function run(open: () => Promise<OpenDesk>, streams: Streams, file: string, email?: string): Promise<void> {
  const { input, size } = await opened(file);
  const { app, source, close } = await open();
  const stop = stopSignal();
  const progress = importProgress(streams.stderr, size);
  try {
    const actor = email === undefined ? theDesk : await importerNamed(source.manager, email);
    const articles = app.get(ArticlesService, { strict: false });
    const outcome = await importArticles(input, (article) => articles.take(actor, article), progress, stop.signal);
    progress.end();
    streams.stdout.write(summary(outcome));
    process.exitCode = exitCode(outcome);
  } finally {
    progress.end();
    stop.forget();
    input.destroy();
    await close();
  }
}

/** Opened before the desk is, so that a wrong name says so at once. */
async function opened(file: string): Promise<{ input: Readable; size: number | null }> {
  if (file === '-') return { input: process.stdin, size: null };
  const input = createReadStream(file);
  await once(input, 'open');
  return { input, size: (await stat(file)).size };
}

/** The first Ctrl-C lets the line at hand finish; the second does not. */
function stopSignal(): { signal: AbortSignal; forget(): void } {
  const stop = new AbortController();
  const stopped = () => stop.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const name of signals) process.once(name, stopped);
  return {
    signal: stop.signal,
    forget() {
      for (const name of signals) process.off(name, stopped);
    },
  };
}

function summary({ imported, alreadyHere, refused, stoppedAfter }: Outcome): string {
  const counts = `Imported ${imported}, already here ${alreadyHere}, refused ${refused}.\n`;
  if (stoppedAfter === null) return counts;
  return `${counts}Stopped after line ${stoppedAfter}. Run the same command again to go on from there.\n`;
}

function exitCode({ refused, stoppedAfter }: Outcome): number {
  if (stoppedAfter !== null) return 130;
  return refused ? 1 : 0;
}
