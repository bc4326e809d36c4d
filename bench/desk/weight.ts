/** What a first visit loads, in bytes as they come over the line. */
import { Browser, Request } from 'playwright-core';
import { LivelyDesk } from '../../test/lively-desk/survey.js';
import { listen, quiet } from '../../test/browser/quiet.js';
import { openContext, Visitor } from '../../test/browser/visitors.js';

export interface Weight {
  /** Scripts, as this browser gets them: in Brotli. */
  scripts: number;
  /** The same scripts to a browser that takes gzip only. */
  scriptsInGzip: number;
  styles: number;
  /** Everything: with the page itself, answers of the API, fonts, pictures. */
  all: number;
}

export async function weightOf(browser: Browser, desk: LivelyDesk, who: Visitor, path: string): Promise<Weight> {
  const context = await openContext(browser, desk, who, {});
  const page = await context.newPage();
  listen(page);
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(path);
  await quiet(page);
  const sizes = await Promise.all(requests.map(async (request) => ({ request, size: await sizeOf(request) })));
  const sum = (of: typeof sizes) => of.reduce((total, { size }) => total + size, 0);
  const typed = (type: string) => sizes.filter(({ request }) => request.resourceType() === type);
  const scripts = typed('script');
  const inGzip = await Promise.all(scripts.map(({ request }) => sizeInGzip(request.url())));
  await context.close();
  return {
    scripts: sum(scripts),
    scriptsInGzip: inGzip.reduce((total, size) => total + size, 0),
    styles: sum(typed('stylesheet')),
    all: sum(sizes),
  };
}

async function sizeOf(request: Request): Promise<number> {
  if (request.url().startsWith('data:')) return 0; // it came with the page
  return (await request.sizes()).responseBodySize;
}

/** As it is sent: the smallest files are not worth compressing. */
async function sizeInGzip(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  await answer.arrayBuffer();
  return Number(answer.headers.get('content-length'));
}
