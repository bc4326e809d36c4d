/** Tables of what the desk keeps about its own doings: the trail, its seals, and the answers of requests that act once. */
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from './people.entities.js';

@Entity('event')
@Unique('event_id_key', ['id'])
@Check('event_chained', '(seq = 1) = (previous_hash IS NULL)')
export class Event {
  @Column('bigint', { generatedIdentity: 'ALWAYS', generated: 'identity' } as object) id: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'event_pk' }) chain: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'event_pk' }) seq: number;
  @Column('timestamptz') at: Date;
  @ForeignKey(() => Person, { name: 'event_actor_fk' })
  @Index('event_actor')
  @Column('bigint', { nullable: true })
  actorId: number | null;
  @Column('text') via: string;
  @Column('text') action: string;
  @Column('jsonb', { nullable: true }) before: object | null;
  @Column('jsonb', { nullable: true }) after: object | null;
  @Column('jsonb', { nullable: true }) reason: object | null;
  @Column('text', { nullable: true }) previousHash: string | null;
  @Column('text') hash: string;
  /** Cast to bigint by way of text; TypeORM compares defaults without their casts. */
  @Index('event_xact')
  @Column('bigint', { nullable: true, default: () => '((pg_current_xact_id()))' })
  xact: number | null;
}

@Entity('seal')
export class Seal {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'seal_pk',
  })
  id: number;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) previousRoot: string | null;
  @Column('text') root: string;
  @Column('bigint') upto: number;
}

@Entity('seal_head')
@Index('seal_head_chain', ['chain', 'seq'])
export class SealHead {
  @ForeignKey(() => Seal, { name: 'seal_head_seal_fk' })
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'seal_head_pk' })
  sealId: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'seal_head_pk' }) chain: string;
  @Column('integer') seq: number;
  @Column('text') hash: string;
}

@Entity('idempotency_key')
@Index('idempotency_key_made_at', ['madeAt'])
export class IdempotencyKey {
  @ForeignKey(() => Person, { name: 'idempotency_key_person_fk' })
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'idempotency_key_pk' })
  personId: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_pk' }) route: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_pk' }) key: string;
  @Column('text') fingerprint: string;
  @Column('jsonb', { nullable: true }) answer: object | null;
  @Column('timestamptz', { default: () => 'now()' }) madeAt: Date;
}
