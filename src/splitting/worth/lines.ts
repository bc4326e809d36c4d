/** The lines of a stream of UTF-8 bytes, in batches as they come in: a big file needs little memory. */
import { longest } from './worth-features.js';

type Decoder = InstanceType<typeof TextDecoder>;

/** Ends at LF only (a CR before it is dropped), so that the lines are those that editors and `wc` count. */
export async function* linesOf(bytes: AsyncIterable<Buffer | string>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decode(decoder, chunk)).split('\n');
    rest = shortened(lines.pop() ?? '');
    if (lines.length > 0) yield lines.map(withoutReturn);
  }
  rest += decode(decoder, null);
  if (rest !== '') yield [withoutReturn(rest)];
}

function decode(decoder: Decoder, chunk: Buffer | string | null): string {
  if (typeof chunk === 'string') return chunk;
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new Error('it is not UTF-8 text');
  }
}

/** More is not read of a line, so more need not be kept of one that has not ended. White space at its start does not count. */
function shortened(line: string): string {
  return line.length > 2 * longest ? line.trimStart().slice(0, 2 * longest) : line;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
