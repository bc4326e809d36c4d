/** One thread of the splitter and the texts that wait for it. */
import { Worker } from 'node:worker_threads';
import { ArticleText, Progress, Split } from '../splitting/split-article.js';
import { PackedSplit, unpacked } from './packed-split.js';
import type { SaidByThread } from './split-thread.js';

export interface LaneBounds {
  /** The script that the thread runs. */
  readonly script: URL;
  /** How much its values may take; what goes beyond ends the thread, not the process. */
  readonly megabytes: number;
  /** How long one text may take. */
  readonly seconds: number;
}

interface Waiting {
  progress: Progress;
  resolve(answer: PackedSplit): void;
  reject(error: Error): void;
}

/** The thread begins with the first text, and anew after one that ended it. */
export class SplitterLane {
  private thread: Worker | null = null;
  private current: Waiting | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly bounds: LaneBounds) {}

  split(article: ArticleText, progress: Progress): Promise<Split> {
    const split = this.queue.then(() => this.run(article, progress));
    // Whoever asked hears of a failure; the next in the queue does not care.
    this.queue = split.catch(() => null);
    return split;
  }

  /** What was begun is finished first. */
  async close(): Promise<void> {
    await this.queue;
    await this.thread?.terminate();
  }

  private async run({ text, publishedOn, language }: ArticleText, progress: Progress): Promise<Split> {
    this.thread ??= this.start();
    const { thread } = this;
    const { seconds } = this.bounds;
    const late = new Error(`The splitter took longer than ${seconds} seconds on this text.`);
    const timer = setTimeout(() => this.current?.reject(late), seconds * 1000);
    // Only a thread at work keeps the process alive.
    thread.ref();
    try {
      const answer = new Promise<PackedSplit>((resolve, reject) => (this.current = { progress, resolve, reject }));
      thread.postMessage({ text, publishedOn, language });
      return await unpacked(await answer);
    } catch (error) {
      await thread.terminate();
      throw error;
    } finally {
      clearTimeout(timer);
      this.current = null;
      thread.unref();
    }
  }

  private start(): Worker {
    const { script, megabytes } = this.bounds;
    const thread = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    thread.on('message', (said: SaidByThread) => this.hear(said));
    thread.on('error', (error) => this.current?.reject(this.told(error)));
    thread.on('exit', () => {
      if (this.thread === thread) this.thread = null;
      this.current?.reject(new Error('The splitter ended in the middle of this text.'));
    });
    return thread;
  }

  private hear(said: SaidByThread): void {
    if ('split' in said) this.current?.resolve(said.split);
    else this.current?.progress(said.done, said.total);
  }

  private told(error: Error): Error {
    const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    const why = full ? `needed more memory than ${this.bounds.megabytes} MB for` : 'failed on';
    return new Error(`The splitter ${why} this text.`, { cause: error });
  }
}
