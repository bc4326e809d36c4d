/** Tables of published checks and of their revisions, which never change. */
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
import { Article } from '../articles/article.entity.js';
import { Claim } from '../claims/claim.entity.js';
import { Person } from '../people/people.entities.js';

@Entity('published_check')
@Unique('published_check_claim_key', ['claimId'])
export class PublishedCheck {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'published_check_pk' }) id: number;
  @ForeignKey(() => Claim, { name: 'published_check_claim_fk' }) @Column('bigint') claimId: number;
  @VersionColumn({ default: 1 }) version: number;
}

@Entity('check_revision')
@Check('check_revision_kind_known', `kind IN ('publication', 'correction', 'retraction')`)
@Check('check_revision_first', `number > 1 OR kind = 'publication'`)
@Check('check_revision_explained', 'number = 1 OR note IS NOT NULL')
@Check('check_revision_stood', 'made_at <= superseded_at')
@Index('check_revision_one_stands', ['checkId'], { unique: true, where: 'superseded_at IS NULL' })
@Index('check_revision_latest', ['madeAt', 'checkId'], { where: 'superseded_at IS NULL' })
@Index('check_revision_log', ['madeAt', 'checkId'], { where: `kind <> 'publication'` })
export class CheckRevision {
  @ForeignKey(() => PublishedCheck, { name: 'check_revision_check_fk' })
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'check_revision_pk' })
  checkId: number;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'check_revision_pk' }) number: number;
  @Column('text') kind: 'publication' | 'correction' | 'retraction';
  @Column('text') document: string;
  @ForeignKey(() => Article, { name: 'check_revision_article_fk' })
  @Index('check_revision_article')
  @Column('bigint')
  articleId: number;
  @Column('text') claimKind: string;
  @Column('text') claimText: string;
  @Column('text', { nullable: true }) speaker: string | null;
  @Column('text') language: string;
  @Column('text') ratingToday: string;
  @Column('text', { nullable: true }) ratingThen: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @ForeignKey(() => Person, { name: 'check_revision_made_by_fk' })
  @Index('check_revision_made_by')
  @Column('bigint')
  madeBy: number;
  @Column('timestamptz') madeAt: Date;
  @Column('timestamptz', { nullable: true }) supersededAt: Date | null;
}
