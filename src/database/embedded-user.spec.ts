import { describe, expect, it } from '@jest/globals';
import { asUser, mayEnter } from './embedded-user.js';

const alice = { uid: 1000, gid: 100 };

describe('A directory can be entered', () => {
  it.each([
    { by: 'anybody, if open to all', mode: 0o755, uid: 0, gid: 0, answer: true },
    { by: 'nobody else, if private to root', mode: 0o700, uid: 0, gid: 0, answer: false },
    { by: 'its owner', mode: 0o700, uid: alice.uid, gid: 0, answer: true },
    { by: 'its group', mode: 0o750, uid: 0, gid: alice.gid, answer: true },
    { by: 'no stranger to its group', mode: 0o750, uid: 0, gid: 7, answer: false },
    { by: 'all but its owner, who is judged as owner only', mode: 0o077, uid: alice.uid, gid: 0, answer: false },
    { by: 'all but its group, which is judged as group only', mode: 0o705, uid: 0, gid: alice.gid, answer: false },
    { by: 'nobody with the right to read alone', mode: 0o744, uid: 0, gid: 0, answer: false },
  ])('by $by', ({ answer, ...place }) => {
    expect(mayEnter(place, alice)).toBe(answer);
  });

  it('and the nobody of macOS, -2, is passed on as spawn takes it', () => {
    expect(asUser({ uid: 4_294_967_294, gid: 4_294_967_294 })).toEqual({ uid: -2, gid: -2 });
    expect(asUser(null)).toEqual({});
  });
});
