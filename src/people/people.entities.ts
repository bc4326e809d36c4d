/** Tables of people and of what they sign in with. */
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { Role } from '../domain/actor.js';
import { Permission } from '../domain/permission.js';

@Entity('person')
@Unique('person_email_key', ['email'])
@Check('person_roles_known', `roles <@ ARRAY['reviewer', 'editor', 'admin']`)
@Check('person_email_lower', 'email = lower(email)')
export class Person {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'person_pk' }) id: number;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text', { array: true }) roles: Role[];
  @Column('text') passwordHash: string;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @VersionColumn({ default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}

@Entity('session')
@Unique('session_secret_key', ['secretHash'])
export class Session {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'session_pk' }) id: number;
  @ForeignKey(() => Person, { name: 'session_person_fk' })
  @Index('session_person')
  @Column('bigint')
  personId: number;
  @Column('text') secretHash: string;
  @Column('text', { nullable: true }) userAgent: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) lastSeenAt: Date;
  @Column('timestamptz') expiresAt: Date;
}

@Entity('api_token')
@Unique('api_token_secret_key', ['secretHash'])
export class ApiToken {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'api_token_pk' }) id: number;
  @ForeignKey(() => Person, { name: 'api_token_person_fk' })
  @Index('api_token_person')
  @Column('bigint')
  personId: number;
  @Column('text') name: string;
  @Column('text') secretHash: string;
  @Column('text', { array: true }) scopes: Permission[];
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}

@Entity('invitation')
@Unique('invitation_secret_key', ['secretHash'])
@Check('invitation_roles_known', `roles <@ ARRAY['reviewer', 'editor', 'admin']`)
@Check('invitation_accepted_by_somebody', '(accepted_at IS NULL) = (accepted_by IS NULL)')
export class Invitation {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'invitation_pk' }) id: number;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { array: true }) roles: Role[];
  @Column('text') secretHash: string;
  @ForeignKey(() => Person, { name: 'invitation_invited_by_fk' })
  @Index('invitation_invited_by')
  @Column('bigint', { nullable: true })
  invitedBy: number | null;
  @ForeignKey(() => Person, { name: 'invitation_accepted_by_fk' })
  @Index('invitation_accepted_by')
  @Column('bigint', { nullable: true })
  acceptedBy: number | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
