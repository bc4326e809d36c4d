import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Readable } from 'node:stream';
import { Line, linesOf } from './lines.js';

async function read(chunks: Buffer[], longest = 1000): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(Readable.from(chunks), longest)) lines.push(line);
  return lines;
}

const whole = (text: string) => [Buffer.from(text)];

test('lines are numbered from 1 and say how far the stream is read', async () => {
  const lines = await read(whole('a\n\nbé\n'));

  expect(lines).toEqual([
    { number: 1, text: 'a', endsAt: 2 },
    { number: 2, text: '', endsAt: 3 },
    { number: 3, text: 'bé', endsAt: 7 },
  ]);
});

test('the last line needs no end', async () => {
  expect(await read(whole('a\nb'))).toEqual([
    { number: 1, text: 'a', endsAt: 2 },
    { number: 2, text: 'b', endsAt: 3 },
  ]);
});

test('an empty stream has no lines', async () => {
  expect(await read([])).toEqual([]);
});

test('a line that is too long or no UTF-8 has no text, and the next one is read', async () => {
  const bytes = Buffer.concat([Buffer.from('12345\n123456\n'), Buffer.from([0xc3, 0x28, 0x0a]), Buffer.from('ok')]);

  expect((await read([bytes], 5)).map(({ text }) => text)).toEqual(['12345', null, null, 'ok']);
});

test('lines are the same however the stream comes in pieces', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '🙂', '\n'), maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (content, size) => {
      const bytes = Buffer.from(content);
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );

      const texts = (await read(pieces)).map(({ text }) => text);

      expect(texts).toEqual(
        content
          .replace(/\n$/, '')
          .split('\n')
          .slice(content === '' ? 1 : 0),
      );
    }),
  );
});
