/** Splits articles in threads, so that the process answers requests meanwhile. */
import type { OnApplicationShutdown } from '@nestjs/common';
import { ArticleText, Progress, Split } from '../splitting/split-article.js';
import { LaneBounds, SplitterLane } from './splitter-lane.js';

// A thread runs JavaScript: where these are the sources, as in the tests, what the build has made of them.
const beside = import.meta.url.endsWith('.ts') ? '../../dist/src/claims/split-thread.js' : './split-thread.js';

/** The news of a whole megabyte needs a fifth of that memory and a tenth of that time. */
const usual: LaneBounds = { script: new URL(beside, import.meta.url), megabytes: 512, seconds: 60 };

/** In UTF-16 units. */
const longText = 20_000;

export class Splitter implements OnApplicationShutdown {
  /** Somebody waits for a short text: it does not wait for a long one. */
  private readonly short: SplitterLane;
  private readonly long: SplitterLane;

  constructor(bounds: LaneBounds = usual) {
    [this.short, this.long] = [new SplitterLane(bounds), new SplitterLane(bounds)];
  }

  /**
   * Rejects, with words for people, when the splitter fails on this text. The next text is split all the same. Where it takes
   * a while, `progress` is told four times a second.
   */
  split(article: ArticleText, progress: Progress = () => {}): Promise<Split> {
    return (article.text.length > longText ? this.long : this.short).split(article, progress);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.short.close(), this.long.close()]);
  }
}
