/** Who looks at the desk, each in a browser of their own. */
import { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { Who } from '../lively-desk/newsroom.js';
import { LivelyDesk } from '../lively-desk/survey.js';

/** A reader has no account. */
export type Visitor = Who | 'reader';

/** A fresh browser, in which the visitor's session is known unless they are a reader. */
export async function openContext(
  browser: Browser,
  { url, people }: LivelyDesk,
  visitor: Visitor,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, baseURL: url, ...options });
  if (visitor === 'reader') return context;
  const [name = '', value = ''] = people[visitor].cookie.split('=');
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }]);
  return context;
}
