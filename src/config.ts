/** The only reader of the environment. Every setting has a default that suits one machine. */
import { resolve } from 'node:path';

/** Under this token features are given the settings. */
export const settings = Symbol('the settings');

export interface Config {
  readonly port: number;
  readonly host: string;
  /** How readers reach the desk: the base of every public address it prints or publishes. */
  readonly publicUrl: URL;
  /** An outside PostgreSQL; null: the desk starts its own. */
  readonly databaseUrl: string | null;
  readonly directory: string;
  /** Whether the web process also runs the background jobs. */
  readonly runsJobs: boolean;
  readonly logLevel: string;
  /** How many proxies stand in front, so that the client's address is the real one. */
  readonly trustedProxies: number;
  readonly poolSize: number;
  /** A language model that splits articles; null: the built-in splitter does. */
  readonly languageModel: LanguageModelConfig | null;
}

export interface LanguageModelConfig {
  /** Of the endpoint that speaks as OpenAI's API does; ends in a slash. */
  readonly url: URL;
  readonly model: string;
  /** Secret: never logged. */
  readonly key: string | null;
  /** How long one article may take. */
  readonly seconds: number;
}

/** Reads and checks the settings; throws one Error that names every setting that is wrong and what would be right. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const faults: string[] = [];
  const port = wholeNumber(env, 'PORT', 3000, 65_535, faults);
  const host = env.HOST || '127.0.0.1';
  const config: Config = {
    port,
    host,
    publicUrl: baseOf(address(env, 'PUBLIC_URL', `http://${host}:${port}`, faults)),
    databaseUrl: env.DATABASE_URL ? address(env, 'DATABASE_URL', '', faults).href : null,
    directory: resolve(env.HINDSIGHT_DATA || '.hindsight'),
    runsJobs: oneOf(env, 'HINDSIGHT_JOBS', ['on', 'off'], faults) === 'on',
    logLevel: oneOf(env, 'LOG_LEVEL', ['info', 'trace', 'debug', 'warn', 'error', 'silent'], faults),
    trustedProxies: wholeNumber(env, 'TRUSTED_PROXIES', 0, 10, faults),
    poolSize: wholeNumber(env, 'DATABASE_POOL', 10, 200, faults),
    languageModel: languageModel(env, faults),
  };
  if (faults.length) throw new Error(`The settings are wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return config;
}

function languageModel(env: NodeJS.ProcessEnv, faults: string[]): LanguageModelConfig | null {
  const seconds = wholeNumber(env, 'HINDSIGHT_LANGUAGE_MODEL_SECONDS', 60, 3600, faults, 1);
  if (!env.HINDSIGHT_LANGUAGE_MODEL_URL) return null;
  const url = baseOf(address(env, 'HINDSIGHT_LANGUAGE_MODEL_URL', 'http://127.0.0.1:11434/v1', faults));
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search)
    faults.push('HINDSIGHT_LANGUAGE_MODEL_URL takes an http or https address without a password or a query.');
  const model = env.HINDSIGHT_LANGUAGE_MODEL ?? '';
  if (!/^\S{1,100}$/.test(model))
    faults.push('HINDSIGHT_LANGUAGE_MODEL is missing; it takes the name of a model that the endpoint knows.');
  return { url, model, key: env.HINDSIGHT_LANGUAGE_MODEL_KEY || null, seconds };
}

function wholeNumber(
  env: NodeJS.ProcessEnv,
  name: string,
  standard: number,
  most: number,
  faults: string[],
  least = 0,
): number {
  const given = env[name];
  if (!given) return standard;
  if (/^\d{1,6}$/.test(given) && Number(given) >= least && Number(given) <= most) return Number(given);
  faults.push(`${name} is "${given}"; it takes a whole number from ${least} to ${most}.`);
  return standard;
}

function oneOf(env: NodeJS.ProcessEnv, name: string, choices: readonly string[], faults: string[]): string {
  const given = env[name] || (choices[0] ?? '');
  if (!choices.includes(given)) faults.push(`${name} is "${given}"; it takes one of ${choices.join(', ')}.`);
  return given;
}

function address(env: NodeJS.ProcessEnv, name: string, standard: string, faults: string[]): URL {
  const given = env[name] || standard;
  if (URL.canParse(given)) return new URL(given);
  faults.push(
    `${name} is not an address; it takes one like ${standard || 'postgres://user:password@host:5432/hindsight'}.`,
  );
  return new URL('http://invalid');
}

/** Addresses are resolved against it, which keeps its path only when that ends in a slash. */
function baseOf(url: URL): URL {
  return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
}
