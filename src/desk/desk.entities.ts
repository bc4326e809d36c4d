/** Tables of the desk's own settings and of its rating scale, each version of which is kept. */
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Person } from '../people/people.entities.js';

@Entity('desk')
@Check('desk_only_one', 'id = 1')
@Check('desk_reviews_wanted', 'reviews_wanted BETWEEN 1 AND 3')
@Check('desk_accept_from_worth', 'accept_from_worth BETWEEN 0 AND 1')
@Check('desk_contact_address', String.raw`contact ~ '^(https://\S+|[^\s@]+@[^\s@]+)$'`)
export class Desk {
  @PrimaryColumn('smallint', { default: 1, primaryKeyConstraintName: 'desk_pk' }) id: number;
  @Column('text') name: string;
  @Column('smallint') reviewsWanted: number;
  @Column('real', { nullable: true }) acceptFromWorth: number | null;
  @Column('text', { nullable: true }) contact: string | null;
  @VersionColumn({ default: 1 }) version: number;
}

@Entity('rating_scale')
export class RatingScale {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'rating_scale_pk' }) version: number;
  @Column('text') note: string;
  @ForeignKey(() => Person, { name: 'rating_scale_made_by_fk' })
  @Index('rating_scale_made_by')
  @Column('bigint', { nullable: true })
  madeBy: number | null;
  @Column('timestamptz', { default: () => 'now()' }) madeAt: Date;
}

@Entity('rating')
@Check(
  'rating_number_whole',
  'num_nulls(value, worst, best) IN (0, 3) AND (value IS NULL OR (1 <= worst AND worst < best AND value BETWEEN worst AND best))',
)
export class Rating {
  @ForeignKey(() => RatingScale, { name: 'rating_scale_fk' })
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'rating_pk' })
  scaleVersion: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'rating_pk' }) key: string;
  @Column('smallint') position: number;
  @Column('text') label: string;
  @Column('text') meaning: string;
  @Column('text') family: string;
  @Column('smallint', { nullable: true }) value: number | null;
  @Column('smallint', { nullable: true }) worst: number | null;
  @Column('smallint', { nullable: true }) best: number | null;
}
