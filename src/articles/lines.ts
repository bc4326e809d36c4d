/** The lines of a stream of any size, without ever holding more than one of them. */
import { Readable } from 'node:stream';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null when the line is longer than allowed or is not UTF-8. */
  readonly text: string | null;
  /** How many bytes of the stream are read once this line is. */
  readonly endsAt: number;
}

const newline = 0x0a;

/** Lines end with \n or \r\n, the last one with the stream. A byte order mark at the beginning is none of the text. */
export async function* linesOf(input: Readable, longest: number): AsyncGenerator<Line> {
  const line = new Collected(longest);
  let number = 0;
  let position = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      line.add(chunk.subarray(from, at));
      from = at + 1;
      yield { number: ++number, text: line.text(), endsAt: position + from };
    }
    line.add(chunk.subarray(from));
    position += chunk.length;
  }
  if (line.size > 0) yield { number: number + 1, text: line.text(), endsAt: position };
}

/** The bytes of one line; once there are too many, it only counts them. */
class Collected {
  size = 0;
  private parts: Buffer[] = [];

  constructor(private readonly longest: number) {}

  add(part: Buffer): void {
    this.size += part.length;
    if (this.size > this.longest) this.parts = [];
    else this.parts.push(part);
  }

  /** Gives the text and begins a new line. */
  text(): string | null {
    const whole = this.size > this.longest ? null : Buffer.concat(this.parts);
    this.size = 0;
    this.parts = [];
    return whole && decoded(whole);
  }
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A TypeError is how it says that these bytes are no UTF-8.
    return null;
  }
}
