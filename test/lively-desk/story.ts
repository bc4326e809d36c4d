/** What a lively desk is told: articles of our own writing, and what becomes of their claims. */
import { ClaimKind } from '../../src/domain/claim-kind.js';
import { Step } from './steps.js';

export interface Story {
  article: {
    title: string;
    publishedOn: string;
    publisher: string;
    byline: string;
    url: string;
    text: string;
  };
  claims: ClaimStory[];
}

/** One claim: the splitter's own where it found one in these words, else one that an editor adds. */
export interface ClaimStory {
  /** Words of the article that stand in it once. */
  quote: string;
  text: string;
  kind: ClaimKind;
  speaker?: string;
  from?: string;
  to?: string;
  life: Step[];
}
