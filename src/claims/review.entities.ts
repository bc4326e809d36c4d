/** Tables of the work on a claim: leases on its seats, drafts, and the verdicts given. */
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Rating } from '../desk/desk.entities.js';
import { Person } from '../people/people.entities.js';
import { Claim } from './claim.entity.js';

@Entity('lease')
@Unique('lease_token_key', ['token'])
@Unique('lease_one_per_reviewer', ['claimId', 'reviewerId'])
@Check('lease_seat', 'seat BETWEEN 1 AND 3')
export class Lease {
  @ForeignKey(() => Claim, { name: 'lease_claim_fk' })
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'lease_pk' })
  claimId: number;
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'lease_pk' }) seat: number;
  @ForeignKey(() => Person, { name: 'lease_reviewer_fk' })
  @Index('lease_reviewer')
  @Column('bigint')
  reviewerId: number;
  @Column('uuid') token: string;
  @Column('timestamptz', { default: () => 'now()' }) takenAt: Date;
  @Column('timestamptz') until: Date;
}

@Entity('draft')
export class Draft {
  @ForeignKey(() => Claim, { name: 'draft_claim_fk' })
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'draft_pk' })
  claimId: number;
  @ForeignKey(() => Person, { name: 'draft_reviewer_fk' })
  @Index('draft_reviewer')
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'draft_pk' })
  reviewerId: number;
  @Column('jsonb', { default: {} }) body: object;
  @Column('text', { nullable: true }) setAside: string | null;
  @Column('timestamptz', { default: () => 'now()' }) savedAt: Date;
}

@Entity('verdict')
@Unique('verdict_of_claim', ['id', 'claimId'])
@ForeignKey(() => Rating, ['scaleVersion', 'ratingToday'], ['scaleVersion', 'key'], { name: 'verdict_rating_today_fk' })
@ForeignKey(() => Rating, ['scaleVersion', 'ratingThen'], ['scaleVersion', 'key'], { name: 'verdict_rating_then_fk' })
@Check('verdict_given_as_known', `given_as IN ('review', 'adjudication', 'correction')`)
@Check('verdict_seat', 'seat BETWEEN 1 AND 3')
@Check('verdict_ended_as_known', `ended_as IN ('withdrawn', 'returned', 'reopened')`)
@Check('verdict_seated', `(given_as = 'review') = (seat IS NOT NULL)`)
@Check('verdict_then_reasoned', '(rating_then IS NULL) = (rationale_then IS NULL)')
@Check('verdict_ended', '(ended_as IS NULL) = (ended_at IS NULL)')
@Index('verdict_one_per_seat', ['claimId', 'seat'], { unique: true, where: `given_as = 'review' AND ended_as IS NULL` })
@Index('verdict_one_per_reviewer', ['claimId', 'authorId'], {
  unique: true,
  where: `given_as = 'review' AND ended_as IS NULL`,
})
@Index('verdict_rating_today', ['scaleVersion', 'ratingToday'])
@Index('verdict_rating_then', ['scaleVersion', 'ratingThen'])
export class Verdict {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'verdict_pk' }) id: number;
  @ForeignKey(() => Claim, { name: 'verdict_claim_fk' }) @Column('bigint') claimId: number;
  @Column('text') givenAs: 'review' | 'adjudication' | 'correction';
  @Column('smallint', { nullable: true }) seat: number | null;
  @ForeignKey(() => Person, { name: 'verdict_author_fk' })
  @Index('verdict_author')
  @Column('bigint')
  authorId: number;
  @Column('integer') scaleVersion: number;
  @Column('text') ratingToday: string;
  @Column('text') rationaleToday: string;
  @Column('text', { nullable: true }) ratingThen: string | null;
  @Column('text', { nullable: true }) rationaleThen: string | null;
  @Column('jsonb', { default: [] }) searches: object[];
  @Column('integer') claimVersion: number;
  @Column('text') claimText: string;
  @Column('timestamptz', { default: () => 'now()' }) submittedAt: Date;
  @Column('text', { nullable: true }) endedAs: 'withdrawn' | 'returned' | 'reopened' | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
