/** The engines that throughput.ts compares, each in a process of its own: it reads texts and answers with the CPU time. */
import { splitArticle } from '../../src/splitting/split-article.js';
import type { Text } from './throughput-texts.js';

type Engine = (text: Text) => unknown;

const makers: Record<string, () => Engine | Promise<Engine>> = {
  hindsight: () => splitArticle,
  'wink-nlp': winkPipe,
  compromise: compromiseFull,
};

export const engineNames = Object.keys(makers);

/** Sentence breaking, negation, sentiment, parts of speech, named and custom entities, each read out. */
async function winkPipe(): Promise<Engine> {
  const { default: winkNlp } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNlp(model, ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer']);
  const { its } = nlp;
  return ({ text }) => {
    const read = nlp.readDoc(text);
    const tokens = read.tokens();
    return [
      ...[read.sentences().out(), read.entities().out(its.detail), read.out(its.sentiment)],
      ...[tokens.out(), tokens.out(its.pos), tokens.out(its.negationFlag)],
    ];
  };
}

async function compromiseFull(): Promise<Engine> {
  const { default: compromise } = await import('compromise');
  return ({ text }) => {
    const read = compromise(text);
    return [read.sentences().out('array'), read.terms().json()];
  };
}

/** CPU time of this process, all its threads, in milliseconds. */
function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const [name = ''] = process.argv.slice(2);
if (process.send && makers[name]) {
  const engine = makers[name]();
  process.on('message', async ({ texts, times }: { texts: Text[]; times: number }) => {
    const read = await engine;
    const spent = cpuMs(() => {
      for (let time = 0; time < times; time++) for (const text of texts) read(text);
    });
    process.send?.(spent);
  });
}
