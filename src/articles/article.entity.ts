/** The table of articles: dated texts that never change. */
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { Person } from '../people/people.entities.js';

@Entity('article')
@Unique('article_text_key', ['textSha256'])
@Unique('article_dated', ['id', 'publishedOn'])
@Unique('article_edition_key', ['editionOf', 'edition'])
@Check('article_split_state_known', `split_state IN ('waiting', 'split', 'failed')`)
@Check('article_first_edition', '(edition_of IS NULL) = (edition = 1)')
@Check('article_split_done', `(split_state = 'split') = (split IS NOT NULL)`)
@Index('article_published_on', ['publishedOn', 'id'])
export class Article {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'article_pk' }) id: number;
  @ForeignKey(() => Article, { name: 'article_edition_of_fk' })
  @Column('bigint', { nullable: true })
  editionOf: number | null;
  @Column('integer', { default: 1 }) edition: number;
  @Column('text') title: string;
  @Column('date') publishedOn: string;
  @Column('text', { nullable: true }) publisher: string | null;
  @Column('text', { nullable: true }) byline: string | null;
  @Index('article_url') @Column('text', { nullable: true }) url: string | null;
  @Column('text') language: string;
  @Column('text') text: string;
  @Column('text') textSha256: string;
  @Column('text', { default: 'waiting' }) splitState: 'waiting' | 'split' | 'failed';
  @Column('jsonb', { nullable: true }) split: object | null;
  @Column('text', { nullable: true }) splitError: string | null;
  @ForeignKey(() => Person, { name: 'article_submitted_by_fk' })
  @Index('article_submitted_by')
  @Column('bigint', { nullable: true })
  submittedBy: number | null;
  @Column('timestamptz', { default: () => 'now()' }) submittedAt: Date;
  @VersionColumn({ default: 1 }) version: number;
}
