/**
 * How long splitting a text keeps the process from everything else, and what memory it takes, in three ways:
 *   node …/bench/splitting/event-loop.js [CHARACTERS]      (1,000,000 where it is left out)
 * "inline" splits in the main thread; "thread" in a thread of its own, as the desk does; "job" is the desk's whole job on a
 * PostgreSQL of its own, with the sentences, every claim and its event kept. Each runs in a process of its own, after a
 * short text that loads the model.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { addArticle } from '../../src/articles/articles.store.js';
import { Splitter } from '../../src/claims/splitter.js';
import { readConfig } from '../../src/config.js';
import { dataSource } from '../../src/database/data-source.js';
import { startEmbeddedServer } from '../../src/database/embedded-server.js';
import { migrate } from '../../src/database/migrate.js';
import { transaction } from '../../src/database/transaction.js';
import { theDesk } from '../../src/domain/actor.js';
import { Jobs } from '../../src/jobs/jobs.js';
import { splitArticle } from '../../src/splitting/split-article.js';
import { tables } from '../../src/tables.js';
import { manyFacts } from './many-facts.js';

const publishedOn = '2000-06-10';
const article = (text: string) => ({ text, publishedOn });
const short = 'The ferry sank on Friday.';

type Split = (text: string) => Promise<number>;

const ways: Record<string, () => Promise<{ split: Split; close: () => Promise<void> }>> = {
  async inline() {
    return { split: async (text) => splitArticle(article(text)).claims.length, close: async () => undefined };
  },
  async thread() {
    const splitter = new Splitter();
    return {
      split: async (text) => (await splitter.split(article(text))).claims.length,
      close: () => splitter.onApplicationShutdown(),
    };
  },
  async job() {
    const directory = await mkdtemp(join(tmpdir(), 'hindsight-bench-'));
    const server = await startEmbeddedServer({ directory, durable: false });
    const source = dataSource(server.url, tables);
    await source.initialize();
    await migrate(source, server.url);
    const config = readConfig({ LOG_LEVEL: 'silent' });
    const desk = await NestFactory.createApplicationContext(AppModule.of(config, source, server.url), {
      logger: false,
    });
    const facts = { title: 'Facts', publishedOn, publisher: null, byline: null, url: null, language: 'en' };
    return {
      async split(text) {
        const articleId = await transaction(source, theDesk, (tx) => addArticle(tx, theDesk, { ...facts, text }));
        await desk.get(Jobs).perform('split_article', { articleId });
        const [{ count }] = await source.query('SELECT count(*) FROM claim WHERE article_id = $1', [articleId]);
        return Number(count);
      },
      async close() {
        await desk.close();
        await server.stop();
        await rm(server.directory, { recursive: true, force: true });
        await rm(directory, { recursive: true, force: true });
      },
    };
  },
};

const [size = '1000000', way] = process.argv.slice(2);
if (way) await measure(way, Number(size));
else for (const name of Object.keys(ways)) process.stdout.write(inItsOwnProcess(name));

function inItsOwnProcess(name: string): Buffer {
  return execFileSync(process.execPath, [fileURLToPath(import.meta.url), size, name]);
}

async function measure(name: string, length: number): Promise<void> {
  const { split, close } = (await ways[name]?.()) ?? {};
  if (!split || !close) throw new Error(`There is no way called ${name}.`);
  const text = manyFacts(length);
  await split(short);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await setTimeout(20);
  const began = performance.now();
  const claims = await split(text);
  const seconds = (performance.now() - began) / 1000;
  await setTimeout(20);
  delay.disable();
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const longest = (delay.max / 1e6).toFixed(0);
  console.log(
    `${name.padEnd(7)} longest block ${longest.padStart(6)} ms   peak RSS ${megabytes} MB   ${seconds.toFixed(1)} s   ${claims} claims`,
  );
  await close();
}
