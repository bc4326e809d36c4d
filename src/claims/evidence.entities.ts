/** Tables of evidence and of what verdicts cite. */
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
  VersionColumn,
} from 'typeorm';
import { Person } from '../people/people.entities.js';
import { Claim } from './claim.entity.js';
import { Verdict } from './review.entities.js';

@Entity('evidence')
@Unique('evidence_of_claim', ['id', 'claimId'])
@Unique('evidence_dated', ['id', 'publishedTo'])
@Check('evidence_stance_known', `stance IN ('supports', 'contradicts', 'contextualizes')`)
@Check(
  'evidence_source_type_known',
  `source_type IN ('primary', 'secondary', 'expert', 'media', 'government', 'academic', 'data', 'witness')`,
)
@Check('evidence_visibility_known', `visibility IN ('public', 'internal')`)
@Check('evidence_located', 'url IS NOT NULL OR citation IS NOT NULL')
@Check('evidence_published', 'num_nulls(published_from, published_to) IN (0, 2) AND published_from <= published_to')
@Check('evidence_occurred', 'num_nulls(occurred_from, occurred_to) IN (0, 2) AND occurred_from <= occurred_to')
export class Evidence {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'evidence_pk' }) id: number;
  @ForeignKey(() => Claim, { name: 'evidence_claim_fk' })
  @Index('evidence_claim')
  @Column('bigint')
  claimId: number;
  @ForeignKey(() => Person, { name: 'evidence_added_by_fk' })
  @Index('evidence_added_by')
  @Column('bigint')
  addedBy: number;
  @Column('boolean') inReview: boolean;
  @Column('text', { nullable: true }) url: string | null;
  @Column('text', { nullable: true }) citation: string | null;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) publisher: string | null;
  @Column('text', { nullable: true }) author: string | null;
  @Column('text', { nullable: true }) quote: string | null;
  @Column('text') stance: string;
  @Column('text') sourceType: string;
  @Column('text', { nullable: true }) originGroup: string | null;
  @Column('date', { nullable: true }) publishedFrom: string | null;
  @Column('date', { nullable: true }) publishedTo: string | null;
  @Column('date', { nullable: true }) occurredFrom: string | null;
  @Column('date', { nullable: true }) occurredTo: string | null;
  @Column('timestamptz', { default: () => 'now()' }) accessedAt: Date;
  @Column('text', { nullable: true }) archivedUrl: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { default: 'public' }) visibility: 'public' | 'internal';
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  @VersionColumn({ default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}

@Entity('citation')
@ForeignKey(() => Verdict, ['verdictId', 'claimId'], ['id', 'claimId'], { name: 'citation_verdict_fk' })
@ForeignKey(() => Evidence, ['evidenceId', 'claimId'], ['id', 'claimId'], { name: 'citation_evidence_fk' })
@ForeignKey(() => Evidence, ['evidenceId', 'evidencePublishedTo'], ['id', 'publishedTo'], {
  name: 'citation_evidence_dated_fk',
  onUpdate: 'CASCADE',
})
@ForeignKey(() => Claim, ['claimId', 'asOf'], ['id', 'asOf'], { name: 'citation_claim_fk' })
@Check('citation_moment_known', `moment IN ('then', 'today')`)
@Check(
  'citation_known_then',
  `moment = 'today' OR (evidence_published_to IS NOT NULL AND evidence_published_to <= as_of)`,
)
@Index('citation_evidence', ['evidenceId', 'claimId'])
@Index('citation_evidence_dated', ['evidenceId', 'evidencePublishedTo'])
@Index('citation_claim', ['claimId', 'asOf'])
export class Citation {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'citation_pk' }) verdictId: number;
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'citation_pk' }) evidenceId: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'citation_pk' }) moment: 'then' | 'today';
  @Column('bigint') claimId: number;
  @Column('date') asOf: string;
  @Column('date', { nullable: true }) evidencePublishedTo: string | null;
}
