/** The English catalogue, one file for each part of the desk. */
import { shell } from './shell.js';
import { session } from './session.js';
import { welcome } from './welcome.js';
import { account } from './account.js';
import { articles } from './articles.js';
import { reading } from './reading.js';
import { claim } from './claim.js';
import { review } from './review.js';
import { evidence } from './evidence.js';
import { triage } from './triage.js';
import { approval } from './approval.js';
import { publishing } from './publishing.js';
import { boards } from './boards.js';
import { admin } from './admin.js';
import { problems } from './problems.js';
import { terms } from './terms.js';

export const english = {
  shell,
  session,
  welcome,
  account,
  articles,
  reading,
  claim,
  review,
  evidence,
  triage,
  approval,
  publishing,
  boards,
  admin,
  problems,
  terms,
} as const;
