/** `hindsight audit verify`: whether the trail is whole. */
import { Command } from 'commander';
import { DataSource } from 'typeorm';
import { verifyTrail } from './verify-trail.js';

export type OpenDatabase = () => Promise<{ source: DataSource; close(): Promise<void> }>;

export function auditCommand(open: OpenDatabase): Command {
  const audit = new Command('audit').description('look after the trail of events');
  audit
    .command('verify')
    .description('recompute every hash of the trail and name the first row that is broken')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExits with 0 when the trail is whole and with 1 when it is not.\n\nExample:\n  hindsight audit verify',
    )
    .action((options: { json?: boolean }) => verify(open, options.json === true));
  return audit;
}

async function verify(open: OpenDatabase, json: boolean): Promise<void> {
  const { source, close } = await open();
  try {
    const { broken, ...counts } = await verifyTrail(source.manager, report);
    if (json) console.log(JSON.stringify({ ...counts, broken }));
    else if (broken) console.log(`BROKEN at ${broken.row}: ${broken.fault}.`);
    else console.log(`Whole: ${counts.events} events in ${counts.chains} chains, ${counts.seals} seals.`);
    process.exitCode = broken ? 1 : 0;
  } finally {
    await close();
  }
}

/** Only to a person who waits: progress is not part of the answer. */
function report(events: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${events} events verified`);
}
