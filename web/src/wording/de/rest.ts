/** What all further pages say in German; fetched with the first of them. */
import type { rest as english } from '../en/rest.js';
import type { Translated } from '../translated.js';
import { account } from './account.js';
import { admin } from './admin.js';
import { approval } from './approval.js';
import { articles } from './articles.js';
import { boards } from './boards.js';
import { claim } from './claim.js';
import { evidence } from './evidence.js';
import { publishing } from './publishing.js';
import { reading } from './reading.js';
import { review } from './review.js';
import { triage } from './triage.js';

export const rest: Translated<typeof english> = {
  ...{ account, articles, reading, claim, review, evidence },
  ...{ triage, approval, publishing, boards, admin },
};
