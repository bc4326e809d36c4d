/** How an import tells a person how far it is: a bar on a terminal, else a line now and then. */
import { SingleBar } from 'cli-progress';
import { Writable } from 'node:stream';
import { Outcome, Progress } from './import-articles.js';

const linesBetween = 1000;
const format = '{bar} {percentage}%  line {line}: {imported} imported, {alreadyHere} already here, {refused} refused';

/** `size` in bytes; null when it is not known. */
export function importProgress(out: Writable, size: number | null): Progress & { end(): void } {
  return 'isTTY' in out && out.isTTY && size ? bar(out, size) : plain(out);
}

function bar(out: Writable, size: number): Progress & { end(): void } {
  const shown = new SingleBar({ format, stream: out, hideCursor: true, clearOnComplete: false, barsize: 24 });
  return {
    at(bytes, line, outcome) {
      if (shown.isActive) shown.update(bytes, payload(line, outcome));
      else shown.start(size, bytes, payload(line, outcome));
    },
    say(text) {
      // Over the bar, which is drawn anew below.
      out.write(`\r\x1b[K${text}\n`);
      if (shown.isActive) shown.render();
    },
    end: () => shown.stop(),
  };
}

function plain(out: Writable): Progress & { end(): void } {
  return {
    at(_bytes, line, { imported, alreadyHere, refused }) {
      if (line % linesBetween === 0)
        out.write(`line ${line}: ${imported} imported, ${alreadyHere} already here, ${refused} refused\n`);
    },
    say: (text) => void out.write(`${text}\n`),
    end() {},
  };
}

function payload(line: number, { imported, alreadyHere, refused }: Readonly<Outcome>) {
  return { line, imported, alreadyHere, refused };
}
