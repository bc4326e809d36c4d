/** Background work: asked for by SQL inside our own transaction, so that it exists exactly when the change that wants it does. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { theDesk } from '../domain/actor.js';
import { rows } from '../database/sql.js';
import { transaction, Tx } from '../database/transaction.js';
import { JobKind, JobKinds } from './job-kinds.js';

/** Does one piece of work in the transaction it is given. May run more than once for one request: it must do no harm then. */
export type JobHandler<Kind extends JobKind> = (tx: Tx, payload: JobKinds[Kind]) => Promise<void>;

/** What takes long and needs no transaction, done before it. Gives the work that is left for the transaction. */
export type Preparation<Kind extends JobKind> = (payload: JobKinds[Kind]) => Promise<(tx: Tx) => Promise<void>>;

type Handlers = { [Kind in JobKind]?: JobHandler<Kind> };

type Preparations = { [Kind in JobKind]?: Preparation<Kind> };

@Injectable()
export class Jobs {
  private readonly handlers: Handlers = {};
  private readonly preparations: Preparations = {};

  constructor(private readonly db: DataSource) {}

  /** Features name their handlers when the module starts. */
  handle<Kind extends JobKind>(kind: Kind, handler: JobHandler<Kind>): void {
    this.handlers[kind] = handler as Handlers[Kind];
  }

  /** For work that is long: what a background job does instead of the handler. */
  prepare<Kind extends JobKind>(kind: Kind, preparation: Preparation<Kind>): void {
    this.preparations[kind] = preparation as Preparations[Kind];
  }

  /** Does the work now, in the transaction at hand: for work that is small. */
  async within<Kind extends JobKind>(tx: Tx, kind: Kind, payload: JobKinds[Kind]): Promise<void> {
    await this.handlerOf(kind)(tx, payload);
  }

  /** Does the work now, in a transaction of its own. */
  async perform<Kind extends JobKind>(kind: Kind, payload: JobKinds[Kind]): Promise<void> {
    const work = await this.preparations[kind]?.(payload);
    await transaction(this.db, theDesk, work ?? ((tx) => this.within(tx, kind, payload)));
  }

  private handlerOf<Kind extends JobKind>(kind: Kind): JobHandler<Kind> {
    const handler = this.handlers[kind];
    if (!handler) throw new Error(`No feature handles the job ${kind}.`);
    return handler;
  }
}

/** Asks for work once the transaction commits. A second request under the same key replaces the first while it waits. */
export async function enqueue<Kind extends JobKind>(
  tx: Tx,
  kind: Kind,
  payload: JobKinds[Kind],
  key?: string,
): Promise<void> {
  await rows`
    SELECT graphile_worker.add_job(${kind}::text, ${JSON.stringify(payload)}::json, job_key => ${key ?? null}::text, max_attempts => 5)`(
    tx,
  );
}
