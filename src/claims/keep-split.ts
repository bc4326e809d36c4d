/** Keeping what the splitter made of an article: its sentences, its claims, and the event that says so. */
import { theDesk } from '../domain/actor.js';
import { append } from '../database/trail.js';
import { Tx } from '../database/transaction.js';
import { ArticleToSplit, chainOf, keepSplit, keepSplitFailure } from '../articles/articles.store.js';
import { keptSplit } from '../articles/sentences.js';
import { deskSettings } from '../desk/desk.store.js';
import { ProposedClaim, Split } from '../splitting/split-article.js';
import { acceptFrom } from './accept-worthy.js';
import { NewClaim, propose } from './new-claims.store.js';

/** What came of splitting, in words for people: a split, and why the built-in splitter stood in; or why there is none. */
export type SplitOutcome = { split: Split; standIn: string | null } | { failed: string };

/** A long article has thousands; writing so many takes a moment that no request notices. */
const claimsAtOnce = 100;

/** The caller holds the article's lock and knows that it is not split yet. */
export async function keepOutcome(tx: Tx, article: ArticleToSplit, outcome: SplitOutcome): Promise<void> {
  if ('failed' in outcome) return keepSplitFailure(tx, article.id, `${outcome.failed} Add its claims by hand.`);
  const { split, standIn } = outcome;
  await keepSplit(tx, article.id, { ...keptSplit(split), standIn });
  await proposeAll(tx, article, split);
  await append(tx, theDesk, {
    chain: chainOf(article.id),
    action: 'split',
    after: {
      splitter: split.version,
      ...(standIn !== null && { standIn }),
      sentences: split.sentences.length,
      claims: split.claims.length,
    },
  });
  const { acceptFromWorth } = await deskSettings(tx);
  if (acceptFromWorth !== null) await acceptFrom(tx, theDesk, article.id, acceptFromWorth);
}

async function proposeAll(tx: Tx, { id, publishedOn }: ArticleToSplit, { claims, version }: Split): Promise<void> {
  for (let at = 0; at < claims.length; at += claimsAtOnce) {
    const some = claims.slice(at, at + claimsAtOnce).map((claim) => proposed(claim, version));
    await propose(tx, theDesk, { articleId: id, publishedOn }, some);
  }
}

function proposed(claim: ProposedClaim, splitter: string): NewClaim {
  const { start, end, quote, text, kind, speaker, from, to, worth, worthReasons } = claim;
  return {
    ...{ start, end, quote, text, kind, speaker, from, to, worth, worthReasons },
    origin: 'splitter',
    proposal: { ...claim, splitter },
    madeFrom: [],
    priority: Math.round(worth * 9),
  };
}
