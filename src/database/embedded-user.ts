/** Who PostgreSQL runs as when the desk runs as root, which PostgreSQL refuses, and where that user may go. */
import { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface User {
  readonly uid: number;
  readonly gid: number;
}

interface Permissions extends User {
  readonly mode: number;
}

/** Where a machine lists no `nobody` (bare containers), the number that Linux gives it everywhere. */
const customary: User = { uid: 65_534, gid: 65_534 };

export async function nobody(): Promise<User> {
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => ''); // none in bare containers: the customary number
  const [, uid, gid] = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(accounts) ?? [];
  // macOS writes -2 where stat says 4294967294.
  return uid && gid ? { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 } : customary;
}

/** What spawn wants: it takes signed numbers only, where chown takes unsigned ones. */
export function asUser(user: User | null): { uid?: number; gid?: number } {
  return user ? { uid: user.uid | 0, gid: user.gid | 0 } : {};
}

/** Whether `user` can reach into `path`: the x of it and of each directory above. What does not exist yet is no obstacle. */
export async function canEnter(path: string, user: User): Promise<boolean> {
  const found = await permissions(path);
  if (found && !mayEnter(found, user)) return false;
  const above = dirname(path);
  return above === path || canEnter(above, user);
}

export function mayEnter(place: Permissions, user: User): boolean {
  if (place.uid === user.uid) return (place.mode & 0o100) !== 0;
  if (place.gid === user.gid) return (place.mode & 0o010) !== 0;
  return (place.mode & 0o001) !== 0;
}

export async function permissions(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Not by `instanceof Error`: in Jest the errors of Node's own modules are of another realm's class. */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}
