/** The table of claims: what is checked, where it stands in its article, and how far its work has come. */
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { Article } from '../articles/article.entity.js';
import type { ClaimKind } from '../domain/claim-kind.js';
import type { ClaimState } from '../domain/claim-workflow.js';
import { Person } from '../people/people.entities.js';

@Entity('claim')
@Unique('claim_dated', ['id', 'asOf'])
@ForeignKey(() => Article, ['articleId', 'asOf'], ['id', 'publishedOn'], { name: 'claim_article_fk' })
@ForeignKey('verdict', ['verdictId', 'id'], ['id', 'claimId'], { name: 'claim_verdict_fk' })
@Check(
  'claim_state_known',
  `state IN ('proposed', 'queued', 'awaiting_approval', 'disputed', 'approved', 'published', 'retracted', 'dismissed')`,
)
@Check('claim_kind_known', `kind IN ('prediction', 'record', 'quantity', 'causal', 'rule', 'event', 'state')`)
@Check('claim_origin_known', `origin IN ('splitter', 'editor')`)
@Check('claim_priority_known', 'priority BETWEEN 0 AND 9')
@Check('claim_reviews_wanted', 'reviews_wanted BETWEEN 1 AND 3')
@Check('claim_seats_for_known', `seats_for IN ('anyone', 'same', 'fresh')`)
@Check('claim_span', '0 <= span_start AND span_start < span_end')
@Check('claim_about', 'about_from <= about_to')
@Check(
  'claim_accepted',
  `state IN ('proposed', 'dismissed') OR (reviews_wanted IS NOT NULL AND selection_reason IS NOT NULL)`,
)
@Check('claim_dismissed', `(state = 'dismissed') = (dismissal_reason IS NOT NULL)`)
@Check(
  'claim_approved',
  `(state IN ('approved', 'published', 'retracted')) = (verdict_id IS NOT NULL) AND num_nulls(verdict_id, approved_by, approved_at) IN (0, 3)`,
)
@Check('claim_proposal', `(origin = 'splitter') = (proposal IS NOT NULL)`)
@Index('claim_article', ['articleId', 'spanStart', 'id'])
@Index('claim_state', ['state', 'id'])
@Index('claim_waiting', ['state', 'stateSince', 'id'])
@Index('claim_queue', { synchronize: false })
export class Claim {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'claim_pk' }) id: number;
  @Column('bigint') articleId: number;
  @Column('date') asOf: string;
  @Column('text', { default: 'proposed' }) state: ClaimState;
  @VersionColumn({ default: 1 }) version: number;
  @Column('integer') spanStart: number;
  @Column('integer') spanEnd: number;
  @Column('text') quote: string;
  @Column('text') text: string;
  @Column('text') kind: ClaimKind;
  @Column('text', { nullable: true }) speaker: string | null;
  @Column('date', { nullable: true }) aboutFrom: string | null;
  @Column('date', { nullable: true }) aboutTo: string | null;
  @Column('text') origin: 'splitter' | 'editor';
  @Column('jsonb', { nullable: true }) proposal: object | null;
  @Column('bigint', { array: true, default: '{}' }) madeFrom: number[];
  @Column('real', { default: 0 }) worth: number;
  @Column('text', { array: true, default: '{}' }) worthReasons: string[];
  @Column('smallint') priority: number;
  @Column('smallint', { nullable: true }) reviewsWanted: number | null;
  @Column('text', { nullable: true }) selectionReason: string | null;
  @Column('text', { nullable: true }) selectionNote: string | null;
  @Column('text', { default: 'anyone' }) seatsFor: 'anyone' | 'same' | 'fresh';
  @Column('timestamptz', { nullable: true }) begunAt: Date | null;
  @Column('text', { nullable: true }) dismissalReason: string | null;
  @Index('claim_verdict') @Column('bigint', { nullable: true }) verdictId: number | null;
  @ForeignKey(() => Person, { name: 'claim_approved_by_fk' })
  @Index('claim_approved_by')
  @Column('bigint', { nullable: true })
  approvedBy: number | null;
  @Column('timestamptz', { nullable: true }) approvedAt: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) stateSince: Date;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
