import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refused } from '../domain/refusal.js';
import { textOfHtml } from './html-text.js';

describe('the text of HTML', () => {
  test.each([
    ['has paragraphs apart by a blank line', '<p>One\n  para.</p><p>Two.', 'One para.\n\nTwo.'],
    [
      'takes other blocks for paragraphs too',
      '<div>One.</div><div>Two.</div><blockquote>Three.</blockquote>Four.',
      'One.\n\nTwo.\n\nThree.\n\nFour.',
    ],
    ['has list items and cells without marks', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', 'a\n\nb\n\nc\n\nd'],
    ['breaks lines where the page does', 'One<br>line.<br><br>Two.', 'One\nline.\n\nTwo.'],
    ['has no addresses and no pictures', '<a href="https://x.example/">word</a> <img src=x alt="pic"> end', 'word end'],
    ['keeps the case of headings', '<h1>Big <i>news</i></h1>text', 'Big news\n\ntext'],
    [
      'has nothing that readers do not see',
      '<head><title>T</title></head><script>a</script><style>b</style><noscript>c</noscript><!-- d --><template>e</template><nav>f</nav>text',
      'text',
    ],
    ['is never wrapped', `<p>${'word '.repeat(100)}</p>`, 'word '.repeat(100).trim()],
    ['has its entities resolved', '&lt;b&gt; &amp; &eacute; &#8212; &nbsp;x', '<b> & é — \u00a0x'],
    ['keeps the lines of preformatted text', '<pre>a  b\n c</pre>', 'a  b\n c'],
  ])('%s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test('is text that can be kept, whatever the HTML', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      '>',
      '<!--',
      '-->',
      '&#0;',
      '&#xD800;',
      '&#x110000;',
      '<table>',
      '<td>',
      '</',
      '<![CDATA[',
      ']]>',
      '<svg><p>',
      '"',
      '=',
      'word',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 60 }), (parts) => {
        const text = textOfHtml(parts.join('').replaceAll('\0', ''));

        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toContain('\0');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hostile HTML', () => {
  const million = 1_000_000;

  test.each(['<div>', '<b>', '<ul><li>', '<table><tr><td>', '<p><li>', '<blockquote>'])(
    'nested without end is refused at once: %s',
    (open) => {
      expect(() => textOfHtml(open.repeat(million / 5))).toThrow(/request\.invalid/);
    },
  );

  test.each(['</p>', '<br>', '<p>a', '<', '&', '<!--', '<a x', '</i>', '<script>', '<b></b>', ' '])(
    'repeated without end is read in a moment: %s',
    (piece) => {
      textOfHtml(piece.repeat(million / 5));
    },
  );

  test('larger than 4 MiB is refused, never cut', () => {
    expect(() => textOfHtml('a'.repeat(4 * 1024 * 1024 + 1))).toThrow(Refused);
    expect(textOfHtml('ab '.repeat(4 * 1024 * 341))).toHaveLength(3 * 4 * 1024 * 341 - 1);
  });

  test('as deep as it may be is read to the bottom', () => {
    expect(textOfHtml(`${'<div>'.repeat(499)}<p>bottom`)).toBe('bottom');
  });
});
