/** Every table that TypeORM knows of: the migrations must make exactly these (test/schema.spec.ts). */
import { Article } from './articles/article.entity.js';
import { CheckRevision, PublishedCheck } from './checks/check.entities.js';
import { Claim } from './claims/claim.entity.js';
import { Citation, Evidence } from './claims/evidence.entities.js';
import { Draft, Lease, Verdict } from './claims/review.entities.js';
import { Desk, Rating, RatingScale } from './desk/desk.entities.js';
import { Event, IdempotencyKey, Seal, SealHead } from './people/keeping.entities.js';
import { ApiToken, Invitation, Person, Session } from './people/people.entities.js';

export const tables = [
  ...[Person, Session, ApiToken, Invitation, Event, Seal, SealHead, IdempotencyKey],
  ...[Desk, RatingScale, Rating, Article],
  ...[Claim, Lease, Draft, Verdict, Evidence, Citation],
  ...[PublishedCheck, CheckRevision],
];
