/** What the public pages need: where readers report errors, and the log of corrections in the order of its days. */
import { MigrationInterface, QueryRunner } from 'typeorm';

export class PublicPages1796000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE desk ADD COLUMN contact text
        CONSTRAINT desk_contact_address CHECK (contact ~ '^(https://\\S+|[^\\s@]+@[^\\s@]+)$');
      CREATE INDEX check_revision_log ON check_revision (made_at, check_id) WHERE kind <> 'publication';`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX check_revision_log; ALTER TABLE desk DROP COLUMN contact;`);
  }
}
