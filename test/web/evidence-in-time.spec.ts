/** Dates of sources as they are typed, and where evidence lies in the picture of it in time. */
import { describe, expect, test } from '@jest/globals';
import { dateFault, readDays } from '../../web/src/evidence/partial-date.js';
import { timelineOf } from '../../web/src/evidence/timeline-scale.js';

describe('a date as a source gives it', () => {
  test.each([
    ['2000', { from: '2000-01-01', to: '2000-12-31' }],
    ['2000-06', { from: '2000-06-01', to: '2000-06-30' }],
    ['2000-02', { from: '2000-02-01', to: '2000-02-29' }],
    ['1900-02', { from: '1900-02-01', to: '1900-02-28' }],
    [' 2000-06-10 ', { from: '2000-06-10', to: '2000-06-10' }],
    ['1972/1974-06', { from: '1972-01-01', to: '1974-06-30' }],
  ])('%s stands for its first and last day', (text, days) => {
    expect(readDays(text)).toEqual(days);
  });

  test.each([
    ['June 2000', 'shape'],
    ['10.06.2000', 'shape'],
    ['2000-6', 'shape'],
    ['0000', 'shape'],
    ['1972/1973/1974', 'shape'],
    ['1972/', 'shape'],
    ['2000-13', 'month'],
    ['2000-00', 'month'],
    ['2001-02-29', 'day'],
    ['2000-06-31', 'day'],
    ['2000-06-00', 'day'],
    ['1974/1972', 'order'],
  ])('%s is wrong in its %s', (text, fault) => {
    expect(dateFault(text)).toBe(fault);
  });

  test('may be left empty', () => {
    expect(dateFault('  ')).toBeNull();
  });
});

describe('evidence in time', () => {
  const asOf = '2000-06-10';

  test('lies left of the article’s day when it was published by then, right when it came later', () => {
    const { day, marks } = timelineOf(
      [
        { id: 1, publishedOn: '1972-05-26' },
        { id: 2, publishedOn: '2000-06-10' },
        { id: 3, publishedOn: '2020' },
      ],
      asOf,
    );

    const [before, same, after] = marks;
    expect(before?.to).toBeLessThan(day);
    expect(same?.at).toBeCloseTo(day);
    expect(after?.from).toBeGreaterThan(day);
  });

  test('leaves either side room, however far the other reaches', () => {
    expect(timelineOf([{ id: 1, publishedOn: '1066' }], asOf).day).toBeLessThanOrEqual(0.72);
    expect(timelineOf([{ id: 1, publishedOn: '2026' }], asOf).day).toBeGreaterThanOrEqual(0.28);
  });

  test('keeps all within the picture, and spans of years as long as they are', () => {
    const { marks } = timelineOf(
      [
        { id: 1, publishedOn: '1900/1999' },
        { id: 2, publishedOn: '2026-01-01' },
      ],
      asOf,
    );

    for (const { from, to } of marks) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
    }
    expect((marks[0]?.to ?? 0) - (marks[0]?.from ?? 0)).toBeGreaterThan(0.2);
  });

  test('puts what would overlap into lanes of its own, and what does not into one', () => {
    const crowded = timelineOf(
      [1, 2, 3].map((id) => ({ id, publishedOn: '1995-03' })),
      asOf,
    );
    const spread = timelineOf(
      [
        { id: 1, publishedOn: '1972' },
        { id: 2, publishedOn: '2020' },
      ],
      asOf,
    );

    expect(crowded.marks.map(({ lane }) => lane)).toEqual([0, 1, 2]);
    expect(spread.lanes).toBe(1);
  });

  test('names those without a date apart', () => {
    const { marks, undated, first, last } = timelineOf([{ id: 7, publishedOn: null }], asOf);

    expect({ marks, undated, first, last }).toEqual({ marks: [], undated: [7], first: null, last: null });
  });
});
