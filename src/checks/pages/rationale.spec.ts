import { expect, test } from '@jest/globals';
import { rationaleHtml } from './rationale.js';

const longest = 20_000;

test.each(['>', '> - ', '1. ', '+ '])('%j over and over nests no deeper than a hundred', (hostile) => {
  const { text } = rationaleHtml(hostile.repeat(longest / hostile.length));

  expect(text.match(/<(?:blockquote|ul|ol)\b/g)?.length).toBeLessThanOrEqual(100);
});

test('what would run something stays text', () => {
  const { text } = rationaleHtml(
    '[a](javascript:x) [b](vbscript:x) [c](data:text/html,x) ![d](https://e.example/f.png) <i>g</i>',
  );

  expect(text).not.toMatch(/href="(?:javascript|vbscript|data)|<img|<i>/);
});
