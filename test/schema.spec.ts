import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cloneDatabase, TestDatabase } from './support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

test('the migrations make exactly the tables that the entities declare', async () => {
  const drift = await database.source.driver.createSchemaBuilder().log();

  expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
});
