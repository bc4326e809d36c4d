/** Working on the next version of the rating scale. */
import { expect, test } from '@jest/globals';
import type { RatingView } from '../../web/src/api/generated/types.gen.js';
import { added, bodyOf, changed, draftOf, moved, putBack } from '../../web/src/admin/scale-draft.js';

const rating = (key: string, value: number | null = null): RatingView => ({
  ...{ key, label: key, meaning: 'm', family: value === null ? 'satire' : 'true' },
  ...{ value, worst: value === null ? null : 1, best: value === null ? null : 4 },
});
const scale = [rating('true', 4), rating('false', 1), rating('satire')];
const keys = (draft: { key: string }[]) => draft.map(({ key }) => key);

test('what is not touched goes out as it came', () => {
  expect(bodyOf(draftOf(scale))).toEqual(scale);
});

test('a rating moves by one place, and not over the ends', () => {
  const draft = draftOf(scale);

  expect(keys(moved(draft, 0, 1))).toEqual(['false', 'true', 'satire']);
  expect(keys(moved(draft, 2, -1))).toEqual(['true', 'satire', 'false']);
  expect(keys(moved(draft, 0, -1))).toEqual(keys(draft));
  expect(keys(moved(draft, 2, 1))).toEqual(keys(draft));
});

test('a new rating stands last, empty', () => {
  const draft = added(draftOf(scale), 3);

  expect(keys(draft)).toEqual(['true', 'false', 'satire', '']);
  expect(draft.at(-1)).toMatchObject({ row: 3, value: null });
});

test('the first number of a rating brings the bounds that the others have', () => {
  const draft = changed(changed(draftOf(scale), 2, { family: 'partly false' }), 2, { value: 2 });

  expect(draft[2]).toMatchObject({ value: 2, worst: 1, best: 4 });
});

test('without its number, or beside the line, a rating has no bounds', () => {
  expect(changed(draftOf(scale), 0, { value: null })[0]).toMatchObject({ value: null, worst: null, best: null });
  expect(changed(draftOf(scale), 0, { family: 'satire' })[0]).toMatchObject({ value: null, worst: null, best: null });
});

test('what was taken away comes back where it was', () => {
  const draft = draftOf(scale);
  const [, second] = draft;

  expect(
    putBack(
      draft.filter((one) => one !== second),
      second!,
      1,
    ),
  ).toEqual(draft);
});
