/** The index behind the list of what has waited longest in its state. */
import { MigrationInterface, QueryRunner } from 'typeorm';

export class WaitingClaims1795800000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX claim_waiting ON claim (state, state_since, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX claim_waiting');
  }
}
