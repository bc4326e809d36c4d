/** `npm run lively-desk -- --port 4100`: a desk full of work, to look at, until it is told to end. */
import { parseArgs } from 'node:util';
import { untilTold } from '../../src/stop.js';
import { startDesk } from './desk-process.js';
import { liven } from './liven.js';
import { Newsroom } from './newsroom.js';
import { LivelyDesk } from './survey.js';

/** Well within the time of a lease. */
const oftenEnough = 5 * 60_000;

const { values } = parseArgs({ options: { port: { type: 'string', default: '4100' } } });
const desk = await startDesk(Number(values.port));
try {
  const lively = await liven(desk.url, desk.firstAdminLink);
  process.stdout.write(told(lively));
  const keeping = setInterval(() => void keepLeases(lively.people), oftenEnough);
  await Promise.race([untilTold(), desk.lost]);
  clearInterval(keeping);
} finally {
  await desk.stop();
}

/** Who is on a claim stays on it for as long as somebody may look. */
async function keepLeases({ rosa, tomas, ngozi }: Newsroom): Promise<void> {
  for (const person of [rosa, tomas, ngozi]) {
    const { data } = await person.get('/api/claims?state=queued&limit=200');
    for (const { id } of data) {
      const { yours } = await person.get(`/api/claims/${id}`);
      if (yours.lease) await person.put(`/api/leases/${yours.lease.token}`, {});
    }
  }
}

function told({ url, people, articles, claims, checks }: LivelyDesk): string {
  const everybody = Object.values(people).map(({ email, password, role }) =>
    [email.padEnd(22), password, role].join('  '),
  );
  const list = (ids: Record<string, number>) => Object.entries(ids).map(([name, id]) => `${name} ${id}`);
  return [
    `\nA lively desk is at ${url}/   (SIGTERM or Ctrl-C ends it)\n`,
    ...everybody.map((line) => `  ${line}`),
    `\n  articles  ${list(articles).join(', ')}`,
    `  claims    ${list(claims).join(', ')}`,
    `  checks    ${list(checks).join(', ')}\n`,
  ].join('\n');
}
