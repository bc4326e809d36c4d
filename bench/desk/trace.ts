/** What the browser itself recorded of its frames and of the work on its main thread while something was done. */
import { CDPSession, Page } from 'playwright-core';

/** One event of a trace; times are microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { name?: string; frame_reporter?: FrameReport };
}

/** What became of one frame; a frame may have several, one for each part of it that was late. */
interface FrameReport {
  frame_sequence: number;
  layer_tree_host_id: number;
  state: string;
  affects_smoothness: boolean;
  has_missing_content: boolean;
}

export interface Smoothness {
  /** Frames that were shown, and frames that had something to show and were left out. */
  shown: number;
  dropped: number;
  /** Frames that were shown before all that belongs on them was there. */
  blank: number;
  /** From one shown frame to the next, in milliseconds. */
  frameMedian: number;
  frameP95: number;
  frameWorst: number;
  /** Tasks of the main thread over 50 ms, and the longest of all, in milliseconds. */
  longTasks: number;
  longestTask: number;
}

const categories = ['toplevel', 'cc', 'benchmark', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];
const longTask = 50_000;

export async function traced(page: Page, what: (session: CDPSession) => Promise<void>): Promise<Smoothness> {
  const session = await page.context().newCDPSession(page);
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The page has no browser.');
  const events: TraceEvent[] = [];
  browser.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await browser.send('Tracing.start', {
    traceConfig: { includedCategories: categories },
    transferMode: 'ReportEvents',
  });
  await what(session);
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await complete;
  await session.detach();
  await browser.detach();
  return smoothness(events);
}

function smoothness(events: readonly TraceEvent[]): Smoothness {
  const pid = busiest(events);
  const own = events.filter((event) => event.pid === pid);
  const frames = [...reportsByFrame(own).values()];
  const shown = frames.filter((reports) => reports.some(isShown));
  const left = frames.filter((reports) => !reports.some(isShown) && reports.some(isMissed));
  const draws = own.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts / 1000);
  const between = draws.toSorted((a, b) => a - b).flatMap((at, n, all) => (n ? [at - (all[n - 1] ?? at)] : []));
  const tasks = mainThreadTasks(own);
  return {
    shown: shown.length,
    dropped: left.length,
    blank: shown.filter((reports) => reports.some(({ has_missing_content }) => has_missing_content)).length,
    frameMedian: at(between, 0.5),
    frameP95: at(between, 0.95),
    frameWorst: at(between, 1),
    longTasks: tasks.filter((duration) => duration > longTask).length,
    longestTask: Math.max(0, ...tasks) / 1000,
  };
}

const isShown = ({ state }: FrameReport) => state.startsWith('STATE_PRESENTED');
const isMissed = ({ state, affects_smoothness }: FrameReport) => state === 'STATE_DROPPED' && affects_smoothness;

/** The process of the page: the one that made the most frames. */
function busiest(events: readonly TraceEvent[]): number {
  const frames = new Map<number, number>();
  for (const { name, pid } of events) if (name === 'DrawFrame') frames.set(pid, (frames.get(pid) ?? 0) + 1);
  const [first] = [...frames].sort(([, one], [, other]) => other - one);
  if (!first) throw new Error('Nothing was drawn while it was traced.');
  return first[0];
}

function reportsByFrame(events: readonly TraceEvent[]): Map<string, FrameReport[]> {
  const frames = new Map<string, FrameReport[]>();
  for (const { name, ph, args } of events) {
    if (name !== 'PipelineReporter' || ph !== 'b' || !args?.frame_reporter) continue;
    const { layer_tree_host_id, frame_sequence } = args.frame_reporter;
    const key = `${layer_tree_host_id} ${frame_sequence}`;
    frames.set(key, [...(frames.get(key) ?? []), args.frame_reporter]);
  }
  return frames;
}

/** How long each took, in microseconds. */
function mainThreadTasks(events: readonly TraceEvent[]): number[] {
  const main = events.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  return events.flatMap(({ name, ph, tid, dur }) =>
    name === 'ThreadControllerImpl::RunTask' && ph === 'X' && tid === main?.tid ? [dur ?? 0] : [],
  );
}

function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
