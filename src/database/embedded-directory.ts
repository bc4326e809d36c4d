/** Where the embedded server keeps its data, and who owns it there. */
import { createHash } from 'node:crypto';
import { access, chmod, chown, constants, lstat, mkdir, readdir, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { canEnter, isCode, nobody, permissions, User } from './embedded-user.js';

/** The settled place: `user` is null where the server runs as whoever runs the desk. */
export interface Home {
  readonly directory: string;
  readonly user: User | null;
  /** Not the wanted directory, because the server's user could not enter it. */
  readonly isSheltered: boolean;
}

/** One directory that could hold the data. `user`: its owner, else `nobody`; `usable`: it can be made, and that user enter it. */
export interface Place {
  readonly directory: string;
  readonly user: User;
  readonly holdsData: boolean;
  readonly usable: boolean;
}

export const dataOf = (home: string): string => join(home, 'server', 'data');
export const passwordOf = (home: string): string => join(home, 'server', 'password');
export const logOf = (home: string): string => join(home, 'server', 'postgres.log');

/** Places come in order of preference, the wanted one first. Data that is there already is never left behind for a new start. */
export function planFor(uid: number, [wanted, ...shelters]: [Place, ...Place[]]): Home {
  if (uid !== 0) {
    if (!wanted.holdsData || wanted.user.uid === uid)
      return { directory: wanted.directory, user: null, isSheltered: false };
    throw new Error(
      `The data in ${wanted.directory} belongs to user ${wanted.user.uid}, and you are user ${uid}. ` +
        'Start the desk as that user or as root, or choose another directory with HINDSIGHT_DATA.',
    );
  }
  const places = [wanted, ...shelters];
  const chosen = places.find((place) => place.holdsData) ?? places.find((place) => place.usable);
  if (chosen?.user.uid === 0) {
    throw new Error(
      `PostgreSQL does not run as root, and ${chosen.directory} belongs to root: chown -R nobody ${chosen.directory}`,
    );
  }
  if (chosen?.usable) return { directory: chosen.directory, user: chosen.user, isSheltered: chosen !== wanted };
  throw new Error(
    `PostgreSQL does not run as root, and user ${wanted.user.uid} cannot enter ${chosen?.directory ?? wanted.directory}. ` +
      'Open the directories above it to that user (chmod o+x), or choose another directory with HINDSIGHT_DATA.',
  );
}

export async function findHome(wanted: string): Promise<Home> {
  const uid = process.getuid?.() ?? -1;
  const directory = await canonical(resolve(wanted));
  const first = await look(directory);
  if (uid !== 0) return planFor(uid, [first]);
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 12);
  const others: Place[] = [];
  for (const shelter of shelters()) if (await isRootsOwn(shelter)) others.push(await look(join(shelter, name)));
  return planFor(uid, [first, ...others]);
}

/** Directories of root's own that any user can enter; the temporary one only where the system has no better. */
export function shelters(): string[] {
  return ['/var/lib/hindsight', join(tmpdir(), 'hindsight')];
}

export async function prepareHome({ directory, user, isSheltered }: Home): Promise<void> {
  if (isSheltered) await openShelter(dirname(directory));
  const isNew = (await mkdir(directory, { recursive: true })) !== undefined;
  if (isNew) await chmod(directory, 0o700);
  // A directory with other people's files in it stays theirs; the server needs only to pass through.
  if (user && (isNew || (await readdir(directory)).length === 0)) await chown(directory, user.uid, user.gid);
}

export async function openShelter(shelter: string): Promise<void> {
  if (await mkdir(shelter, { recursive: true })) await chmod(shelter, 0o755);
  if (!(await isRootsOwn(shelter))) {
    throw new Error(`${shelter} must belong to root and be writable by root alone; remove it, or set HINDSIGHT_DATA.`);
  }
}

/** In a temporary directory, which everybody may write, somebody else could have laid it out before us. */
async function isRootsOwn(shelter: string): Promise<boolean> {
  const found = (await permissions(shelter)) && (await lstat(shelter));
  return !found || (found.uid === 0 && (found.mode & 0o022) === 0);
}

async function look(directory: string): Promise<Place> {
  const outer = await permissions(directory);
  const data = await permissions(dataOf(directory)).catch((error: unknown) => {
    if (isCode(error, 'EACCES')) return outer; // what only its owner may see is taken for the owner's data
    throw error;
  });
  const owner = data ?? (outer?.uid ? outer : null);
  const user = owner ? { uid: owner.uid, gid: owner.gid } : await nobody();
  // An empty directory of root's own is handed over to the server's user, so only the way to it counts.
  const handedOver = !outer || (outer.uid === 0 && (await readdir(directory)).length === 0);
  const usable = (await canEnter(handedOver ? dirname(directory) : directory, user)) && (await isWritable(directory));
  return { directory, user, holdsData: data !== null, usable };
}

/** Root may write anywhere but on a read-only file system. */
async function isWritable(directory: string): Promise<boolean> {
  if ((await permissions(directory)) === null) return isWritable(dirname(directory));
  return access(directory, constants.W_OK).then(
    () => true,
    () => false, // for whatever reason: then it is no place for data
  );
}

/** The same directory has one name, however it was reached: the server and its stale files are recognised by it. */
async function canonical(directory: string): Promise<string> {
  try {
    return await realpath(directory);
  } catch (error) {
    if (!isCode(error, 'ENOENT') || dirname(directory) === directory) throw error;
    return join(await canonical(dirname(directory)), basename(directory));
  }
}
