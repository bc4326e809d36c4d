import { describe, expect, it } from '@jest/globals';
import { Place, planFor } from './embedded-directory.js';

const alice = { uid: 1000, gid: 1000 };
const nobody = { uid: 65_534, gid: 65_534 };
const root = 0;

describe('The place of the data', () => {
  it.each([
    {
      name: 'an ordinary user has all of it in the wanted directory',
      uid: alice.uid,
      places: [place('wanted')],
      home: { directory: 'wanted', user: null, isSheltered: false },
    },
    {
      name: 'an ordinary user goes on with their own data',
      uid: alice.uid,
      places: [place('wanted', { user: alice, holdsData: true })],
      home: { directory: 'wanted', user: null, isSheltered: false },
    },
    {
      name: 'root has it in the wanted directory where nobody can go there',
      uid: root,
      places: [place('wanted'), place('shelter')],
      home: { directory: 'wanted', user: nobody, isSheltered: false },
    },
    {
      name: 'root has it as the owner of what is there',
      uid: root,
      places: [place('wanted', { user: alice, holdsData: true }), place('shelter')],
      home: { directory: 'wanted', user: alice, isSheltered: false },
    },
    {
      name: 'root has it in the first shelter that can be entered where the wanted directory cannot',
      uid: root,
      places: [place('wanted', { usable: false }), place('closed', { usable: false }), place('shelter')],
      home: { directory: 'shelter', user: nobody, isSheltered: true },
    },
    {
      name: 'root goes on with sheltered data although the wanted directory can be entered by now',
      uid: root,
      places: [place('wanted'), place('shelter', { holdsData: true })],
      home: { directory: 'shelter', user: nobody, isSheltered: true },
    },
  ])('$name', ({ uid, places, home }) => {
    const [wanted, ...shelters] = places;

    expect(planFor(uid, [wanted ?? place('none'), ...shelters])).toEqual(home);
  });

  it.each([
    {
      name: "an ordinary user is told whose data it is, if not the user's own",
      uid: alice.uid,
      wanted: place('wanted', { user: nobody, holdsData: true }),
      message: 'wanted belongs to user 65534, and you are user 1000',
    },
    {
      name: 'root is told where data is that its owner cannot reach any more, rather than given an empty desk',
      uid: root,
      wanted: place('wanted', { holdsData: true, usable: false }),
      message: 'user 65534 cannot enter wanted',
    },
    {
      name: 'root is told to give data away that belongs to root',
      uid: root,
      wanted: place('wanted', { holdsData: true, user: { uid: 0, gid: 0 } }),
      message: 'chown -R nobody wanted',
    },
  ])('$name', ({ uid, wanted, message }) => {
    expect(() => planFor(uid, [wanted, place('shelter')])).toThrow(message);
  });
});

function place(directory: string, differing: Partial<Place> = {}): Place {
  return { directory, user: nobody, holdsData: false, usable: true, ...differing };
}
