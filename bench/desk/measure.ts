/**
 * `npm run bench:desk`: how much the desk and the public pages load, and how smoothly a queue of 10,000 claims and an article
 * of 1,000 scroll, by the browser's own trace. Beside each figure is the one that is demanded.
 */
import { Browser, Page } from 'playwright-core';
import { startDesk } from '../../test/lively-desk/desk-process.js';
import { liven } from '../../test/lively-desk/liven.js';
import { LivelyDesk } from '../../test/lively-desk/survey.js';
import { launchChromium } from '../../test/browser/chromium.js';
import { listen, quiet } from '../../test/browser/quiet.js';
import { openContext, Visitor } from '../../test/browser/visitors.js';
import { ManyClaims, manyClaims } from './many-claims.js';
import { farthestScrolled, scrolled } from './scrolling.js';
import { table } from './table.js';
import { weightOf } from './weight.js';

const articleClaims = 1000;
const queued = 10_000;
const demanded = { deskScripts: 250_000, publicPage: 50_000, droppedPercent: 5, frameP95: 34, longTasks: 0, blank: 0 };

const browser = await launchChromium();
try {
  await withDesk(async (desk) => weighDesk(browser, desk));
  await withManyClaims(async (desk, many) => scrollAll(browser, desk, many));
} finally {
  await browser.close();
}

async function withDesk(use: (desk: LivelyDesk) => Promise<void>): Promise<void> {
  const desk = await startDesk();
  try {
    await use(await liven(desk.url, desk.firstAdminLink));
  } finally {
    await desk.stop();
  }
}

async function withManyClaims(use: (desk: LivelyDesk, many: ManyClaims) => Promise<void>): Promise<void> {
  const desk = await startDesk();
  try {
    const many = await manyClaims(desk, articleClaims, queued);
    await use({ url: desk.url, people: many.people, articles: {}, claims: {}, checks: {} }, many);
  } finally {
    await desk.stop();
  }
}

async function weighDesk(browser: Browser, desk: LivelyDesk): Promise<void> {
  const { claims, checks, articles } = desk;
  const ofDesk: [Visitor, string][] = [
    ['reader', '/desk/sign-in'],
    ['rosa', '/desk'],
    ['rosa', '/desk/queue'],
    ['rosa', `/desk/claims/${claims.leased}/review`],
    ['edith', `/desk/articles/${articles.pluto}/triage`],
    ['edith', `/desk/claims/${claims.disputed}/approval`],
    ['edith', '/desk/boards'],
  ];
  const ofReaders = ['/', `/checks/${checks.corrected}`, `/articles/${articles.pluto}`, '/corrections', '/methodology'];
  const rows: (string | number)[][] = [];
  for (const [who, path] of ofDesk) {
    const { scripts, scriptsInGzip, styles, all } = await weightOf(browser, desk, who, path);
    rows.push([path, kb(scripts), kb(scriptsInGzip), kb(styles), kb(all), verdict(scripts, demanded.deskScripts)]);
  }
  const columns = ['KB of a first visit', 'scripts, br', 'scripts, gzip', 'styles', 'all'];
  console.log(table([...columns, `scripts under ${kb(demanded.deskScripts)}`], rows));
  const pages: (string | number)[][] = [];
  for (const path of ofReaders) {
    const { scripts, styles, all } = await weightOf(browser, desk, 'reader', path);
    pages.push([path, kb(scripts), kb(styles), kb(all), scripts > 0 ? 'SCRIPTS' : verdict(all, demanded.publicPage)]);
  }
  console.log(
    table(['KB of a public page', 'scripts', 'styles', 'all', `all under ${kb(demanded.publicPage)}`], pages),
  );
}

async function scrollAll(browser: Browser, desk: LivelyDesk, { article, claim }: ManyClaims): Promise<void> {
  const places: [string, Visitor, string, number][] = [
    [`queue of ${queued}`, 'rosa', '/desk/queue', 640],
    [`article of ${articleClaims}`, 'edith', `/desk/articles/${article}`, 400],
    [`its triage, the text`, 'edith', `/desk/articles/${article}/triage`, 400],
    [`its triage, the claims`, 'edith', `/desk/articles/${article}/triage`, 1100],
    [`review, the text`, 'rosa', `/desk/claims/${claim}/review`, 400],
  ];
  await desk.people.rosa.post(`/api/claims/${claim}/take`);
  const rows: (string | number)[][] = [['plain text, no script', ...(await scrollPlainText(browser))]];
  for (const [name, who, path, x] of places) rows.push([name, ...(await scrollOne(browser, desk, who, path, x))]);
  const columns = [
    'scrolled 12,000 px down',
    'frames',
    'dropped',
    'blank',
    'median ms',
    'p95 ms',
    'worst ms',
    'tasks > 50 ms',
  ];
  const goal = `dropped under ${demanded.droppedPercent} %, p95 to ${demanded.frameP95} ms, no task over 50 ms, none blank`;
  console.log(table([...columns, 'longest ms', goal], rows));
}

/** What this machine makes of a page that has nothing to do but scroll: the figures of the desk are to be read beside it. */
async function scrollPlainText(browser: Browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent(`<h1>Plain</h1>${'<p>A paragraph of a few words.</p>'.repeat(3000)}`);
  const figures = await scrollFigures(page, 600);
  await page.close();
  return figures;
}

async function scrollOne(browser: Browser, desk: LivelyDesk, who: Visitor, path: string, x: number) {
  const context = await openContext(browser, desk, who, {});
  const page = await context.newPage();
  listen(page);
  await page.goto(path);
  await allThere(page);
  const figures = await scrollFigures(page, x);
  await context.close();
  return figures;
}

async function scrollFigures(page: Page, x: number): Promise<(string | number)[]> {
  const how = await scrolled(page, { x, y: 600 });
  const moved = await farthestScrolled(page);
  const { shown, dropped, blank, frameMedian, frameP95, frameWorst, longTasks, longestTask } = how;
  const percent = (100 * dropped) / Math.max(1, shown + dropped);
  const good =
    percent < demanded.droppedPercent &&
    frameP95 <= demanded.frameP95 &&
    longTasks <= demanded.longTasks &&
    blank <= demanded.blank;
  const figures = [frameMedian, frameP95, frameWorst].map((ms) => ms.toFixed(1));
  const met = moved < 1000 ? 'NOT SCROLLED' : good ? 'met' : 'MISSED';
  return [shown, `${percent.toFixed(1)} %`, blank, ...figures, longTasks, longestTask.toFixed(0), met];
}

/** Long articles ask for their claims page by page. */
async function allThere(page: Page): Promise<void> {
  await quiet(page);
  await page.waitForTimeout(1000);
  await quiet(page);
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function verdict(figure: number, most: number): string {
  return figure < most ? 'met' : 'MISSED';
}
