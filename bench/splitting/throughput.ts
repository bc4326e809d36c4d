/**
 * Megabytes per CPU-second of our splitter, of wink-nlp's full pipe and of compromise, on the same texts in one run.
 *   node …/bench/splitting/throughput.js [--rounds N] [--megabyte] [FILE or FOLDER …]
 * Files are plain text (.txt) or JSON with a `text` and `publishedOn`; without any, the articles of bench/splitting/gold.
 * Each engine has a process of its own (what one leaves on the heap would slow the next) and they take turns, so that a busy
 * machine slows all alike; a figure is the median of the rounds. With --megabyte each also reads 1 MB as one text, made by
 * repeating.
 */
import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { engineNames } from './throughput-engines.js';
import { fourKilobytes, joined, megabytes, textsOf, Text } from './throughput-texts.js';

// Until all code is compiled and all caches are filled: the same CPU time for each engine.
const warmMs = 12_000;
const needed: Record<string, number> = { 'wink-nlp': 0.3, compromise: 4 };
const articleMs = 15;

const args = process.argv.slice(2);
const roundsAt = args.indexOf('--rounds');
const rounds = roundsAt < 0 ? 15 : Number(args[roundsAt + 1]);
const paths = args.filter((arg, at) => !arg.startsWith('--') && (roundsAt < 0 || at !== roundsAt + 1));

function median(list: number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1]!;
}

/** CPU milliseconds that an engine's process spends on the texts, read so many times one after the other. */
async function spend(engine: ChildProcess, texts: Text[], times: number): Promise<number> {
  engine.send({ texts, times });
  const [spent] = (await once(engine, 'message')) as [number];
  return spent;
}

async function warmUp(engines: Map<string, ChildProcess>, texts: Text[]): Promise<void> {
  for (const engine of engines.values()) for (let spent = 0; spent < warmMs;) spent += await spend(engine, texts, 1);
}

async function measure(engines: Map<string, ChildProcess>, texts: Text[], times: number): Promise<Map<string, number>> {
  const speeds = new Map(engineNames.map((name) => [name, [] as number[]]));
  for (let round = 0; round < times; round++) {
    for (const [name, engine] of engines) {
      speeds.get(name)!.push((1000 * megabytes(texts)) / (await spend(engine, texts, 1)));
    }
  }
  return new Map([...speeds].map(([name, list]) => [name, median(list)]));
}

function show(title: string, speeds: Map<string, number>): void {
  const own = speeds.get('hindsight')!;
  console.log(`\n${title}\n${'engine'.padEnd(16)}MB per CPU-second   hindsight to it   at least`);
  for (const [name, speed] of speeds) {
    const goal = needed[name];
    const verdict = goal === undefined ? '' : `${goal}${own / speed >= goal ? '' : '   MISSED'}`;
    const figures = speed.toFixed(3).padStart(17) + (own / speed).toFixed(2).padStart(18);
    console.log(`${name.padEnd(16)}${figures}   ${verdict}`);
  }
}

async function articleCost(engine: ChildProcess, article: Text): Promise<number> {
  const spent: number[] = [];
  for (let time = 0; time < 41; time++) spent.push(await spend(engine, [article], 1));
  return median(spent);
}

const texts = textsOf(paths);
const article = fourKilobytes(texts);
const child = fileURLToPath(new URL('throughput-engines.js', import.meta.url));
const engines = new Map(engineNames.map((name) => [name, fork(child, [name])]));
const own = engines.get('hindsight')!;
const first = await spend(own, [article], 1);
await warmUp(engines, texts);
const speeds = await measure(engines, texts, rounds);
const warm = await articleCost(own, article);
const kilobytes = (megabytes(texts) * 1000).toFixed(0);
show(`${texts.length} articles, ${kilobytes} KB, median of ${rounds} rounds`, speeds);
console.log(
  `\nan article of 4 KB: first ${first.toFixed(0)} ms of CPU, warm ${warm.toFixed(1)} ms (at most ${articleMs})`,
);
if (args.includes('--megabyte')) show('1 MB as one text, once', await measure(engines, [joined(texts, 1e6)], 1));
for (const engine of engines.values()) engine.disconnect();
