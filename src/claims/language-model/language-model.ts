/** A language model as splitter, where one is configured: its claims must be borne out by the article, or they do not count. */
import { BeforeApplicationShutdown, Logger } from '@nestjs/common';
import type { LanguageModelConfig } from '../../config.js';
import { acceptForeignClaims, ForeignClaim } from '../../splitting/accept-foreign-claims.js';
import { ArticleText, ProposedClaim, Split } from '../../splitting/split-article.js';
import { Batch, batchesOf } from './batches.js';
import { Chat, NoUse } from './chat.js';
import { readBatch } from './read-batch.js';

export interface Reading {
  split: Split;
  /** Why the built-in splitter stands in for the language model; null when it does not. */
  standIn: string | null;
}

/** The desk stops: not the model's fault, and no answer. */
class Interrupted extends Error {}

const batchesAtOnce = 3;

/** In UTF-16 units: what is longer would take longer than anybody waits, and its claims too long to be compared with it. */
const longestArticle = 40_000;
const mostClaims = 1000;

export class LanguageModel implements BeforeApplicationShutdown {
  private readonly logger = new Logger('language_model');
  private readonly running = new Set<AbortController>();
  private stopping = false;

  constructor(private readonly config: LanguageModelConfig | null) {}

  /**
   * `split` is the built-in splitter's. Gives it with the model's claims in place of its own; on any failure, as it is, with
   * the reason. Rejects only when the desk stops meanwhile. Takes long: never inside a transaction.
   */
  async read(article: ArticleText, split: Split): Promise<Reading> {
    if (!this.config) return { split, standIn: null };
    try {
      return { split: await this.claimsOf(article, split, this.config), standIn: null };
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      const known = error instanceof NoUse;
      if (!known)
        this.logger.error('The language model could not be used.', error instanceof Error ? error.stack : error);
      const standIn = `The language model ${known ? error.message : 'could not be used'}.`;
      return { split, standIn };
    }
  }

  beforeApplicationShutdown(): void {
    this.stopping = true;
    for (const running of this.running) running.abort(new Interrupted('The desk stops.'));
  }

  private async claimsOf(article: ArticleText, split: Split, config: LanguageModelConfig): Promise<Split> {
    const { text } = article;
    if (this.stopping) throw new Interrupted('The desk stops.');
    if (text.length > longestArticle) throw new NoUse(`reads no articles of more than ${longestArticle} characters`);
    const foreign = await this.readAll(batchesOf(article, split), config);
    if (foreign.length > mostClaims) throw new NoUse(`gave more than ${mostClaims} claims`);
    const { claims, refused } = acceptForeignClaims(text, split, foreign);
    if (refused * 2 > foreign.length)
      throw new NoUse(`gave ${foreign.length} claims, ${refused} of which the article does not bear out`);
    if (!claims.length && split.claims.length) throw new NoUse('found no claim in the article');
    return withClaims(split, claims, `language-model:${config.model}`);
  }

  /** A few batches at a time, all within the time limit; the first that fails ends the others. */
  private async readAll(batches: readonly Batch[], config: LanguageModelConfig): Promise<ForeignClaim[]> {
    const ending = new AbortController();
    const late = new NoUse(`did not finish within ${config.seconds} seconds`);
    const timer = setTimeout(() => ending.abort(late), config.seconds * 1000);
    this.running.add(ending);
    const chat = new Chat(config);
    const found: ForeignClaim[][] = [];
    const waiting = batches.entries();
    const lane = async () => {
      for (const [at, batch] of waiting) found[at] = await readBatch(chat, batch, ending.signal);
    };
    try {
      await Promise.all(Array.from({ length: batchesAtOnce }, lane));
      return found.flat();
    } finally {
      ending.abort();
      clearTimeout(timer);
      this.running.delete(ending);
    }
  }
}

function withClaims(split: Split, claims: ProposedClaim[], version: string): Split {
  const having = new Set(claims.map(({ sentence }) => sentence));
  const sentences = split.sentences.map(({ start, end, noClaim }, at) => {
    if (having.has(at)) return { start, end, noClaim: null };
    return { start, end, noClaim: noClaim === null || noClaim === 'not_read' ? ('not_selected' as const) : noClaim };
  });
  return { ...split, version, fallback: false, sentences, claims };
}
