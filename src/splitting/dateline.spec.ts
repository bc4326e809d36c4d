import { describe, expect, it } from '@jest/globals';
import { findDateline } from './dateline.js';

describe('a dateline', () => {
  it.each([
    ['LIMA, JUNE 9 (AP) - The port shut.', 'LIMA', '2000-06-09', 'AP'],
    ['LIMA (Reuters) — The port shut.', 'LIMA', null, 'Reuters'],
    ['PARIS, May 3, 1998 (AFP) - The port shut.', 'PARIS', '1998-05-03', 'AFP'],
    ['SAN JOSE, Dec. 30 (UPI) -- The port shut.', 'SAN JOSE', '1999-12-30', 'UPI'],
    ['OBAN (June 8, 2000) - The port shut.', 'OBAN', '2000-06-08', null],
    ['ROME — The port shut.', 'ROME', null, null],
    ['Hull, Yorkshire, England - The port shut.', 'Hull, Yorkshire, England', null, null],
  ])('%s', (line, place, date, agency) => {
    const found = findDateline(line, 0, '2000-06-10');

    expect(found).toMatchObject({ place, date, agency });
    expect(line.slice(found?.end)).toBe('The port shut.');
  });

  it.each(['The port shut - for good.', 'NATO said it would wait.', 'A storm (AP) hit.', ''])(
    'is not seen in "%s"',
    (line) => {
      expect(findDateline(line, 0, '2000-06-10')).toBeNull();
    },
  );
});
