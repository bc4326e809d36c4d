/** A splitter's thread that does what the text tells it to; any other text has one sentence, itself. */
import { parentPort } from 'node:worker_threads';

const orders = {
  throw: () => {
    throw new RangeError('out of range');
  },
  exit: () => process.exit(),
  'run forever': () => {
    for (;;);
  },
  'eat memory': () => {
    for (const eaten = []; ;) eaten.push(new Array(10_000).fill(eaten.length));
  },
};

let answered = 0;

parentPort.on('message', ({ text, publishedOn, language = 'en' }) => {
  orders[text.trim()]?.();
  answered += 1;
  const head = { version: `answer ${answered}`, language, fallback: true, headline: null, dateline: null };
  const sentences = [JSON.stringify([{ start: 0, end: text.length, noClaim: 'not_read' }])];
  const split = { head: { ...head, referenceDate: publishedOn }, sentences, dates: [], claims: [] };
  parentPort.postMessage({ split });
});
