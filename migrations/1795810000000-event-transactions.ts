/**
 * Which transaction appended an event. Ids are given before transactions end, so of two events the one with the smaller id may
 * become visible later; who follows the trail asks instead which transactions had ended when they last looked. Events from
 * before have none: nobody who follows looks back so far.
 */
import { MigrationInterface, QueryRunner } from 'typeorm';

export class EventTransactions1795810000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE event ADD COLUMN xact bigint;
      ALTER TABLE event ALTER COLUMN xact SET DEFAULT pg_current_xact_id()::text::bigint;
      CREATE INDEX event_xact ON event (xact);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE event DROP COLUMN xact');
  }
}
