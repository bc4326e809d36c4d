/** A lively desk is made once in a run; each spec file works on a copy. */
import { firstAdminLink } from '../../src/people/first-admin.js';
import { liven } from '../lively-desk/liven.js';
import { openDesk, TestDesk } from '../support/app.js';
import { hasDatabase, keepAsTemplate } from '../support/database.js';

export async function openLivelyCopy(settings: Record<string, string>): Promise<TestDesk> {
  const template = `${process.env.TEST_TEMPLATE}_lively`;
  if (!(await hasDatabase(template))) await makeLively(template);
  return openDesk(settings, template);
}

async function makeLively(template: string): Promise<void> {
  const desk = await openDesk();
  const link = await firstAdminLink(desk.source, new URL(desk.url));
  if (!link) throw new Error('The desk has an admin already.');
  await liven(desk.url, link);
  await desk.close(() => keepAsTemplate(desk.databaseUrl, template));
}
