import { expect, test } from '@jest/globals';
import { Cell, csv } from './csv.js';

function cell(value: Cell): string {
  const text = csv({ columns: [{ heading: 'Only', of: (row: Cell) => row }], rows: [value] });
  return text.slice('Only\r\n'.length, -2);
}

test('every line, the last too, ends with CR LF', () => {
  const columns = [
    { heading: 'Publisher', of: ({ name }: { name: string }) => name },
    { heading: 'Claims', of: ({ name }: { name: string }) => name.length },
  ];

  expect(csv({ columns, rows: [{ name: 'a' }, { name: 'bc' }] })).toBe('Publisher,Claims\r\na,1\r\nbc,2\r\n');
  expect(csv({ columns, rows: [] })).toBe('Publisher,Claims\r\n');
});

test.each<[string, Cell, string]>([
  ['a word', 'Courier', 'Courier'],
  ['what is not known', null, ''],
  ['nought', 0, '0'],
  ['a number below nought stays a number', -0.25, '-0.25'],
  ['a comma', 'Smith, Jones', '"Smith, Jones"'],
  ['quotes', 'The "Courier"', '"The ""Courier"""'],
  ['a line break', 'one\ntwo', '"one\ntwo"'],
  ['letters of any language', 'Süddeutsche 朝日 Ж', 'Süddeutsche 朝日 Ж'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with a comma', '=SUM(A1,A2)', `"'=SUM(A1,A2)"`],
  ['a plus', '+1', "'+1"],
  ['a minus', '-1', "'-1"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a carriage return', '\r=1', `"'\r=1"`],
  ['a line feed', '\n=1', `"'\n=1"`],
  ['a full-width equals sign', '＝1', "'＝1"],
  ['a sign further on', 'a=1', 'a=1'],
])('%s', (_case, value, expected) => {
  expect(cell(value)).toBe(expected);
});

test('headings are made safe too', () => {
  expect(csv({ columns: [{ heading: '=1,2', of: () => null }], rows: [] })).toBe(`"'=1,2"\r\n`);
});
