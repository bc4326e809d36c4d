/** Random requests against every route: never a fault of ours, and a refusal changes nothing. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { refusals } from '../../src/domain/refusal.js';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { approvedClaim, proposedClaim, publishedCheck, queuedClaim, review } from '../support/work.js';

interface Route {
  method: string;
  path: string;
  fields: Field[];
}

interface Field {
  name: string;
  needed: boolean;
  schema: { type?: string; enum?: unknown[]; minimum?: number };
}

interface Answer {
  status: number;
  type: string;
  body: string;
}

// What ends the callers themselves is tried in its own specs, and so is the stream, which does not end.
const spared = /^(?:GET \/api\/live$|DELETE \/api\/(?:session|me\/)|PATCH \/api\/people|POST \/api\/(?:me\/|sign-in))/;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let desk: TestDesk;
let callers: (TestPerson | null)[];
let routes: Route[];
const met = new Map<number, number>();
let sent = 0;

beforeAll(async () => {
  desk = await openDesk();
  const [anna, edith, ada] = [
    await person(desk, 'Anna', 'reviewer'),
    await person(desk, 'Edith', 'editor'),
    await person(desk, 'Ada', 'admin'),
  ];
  callers = [anna, edith, ada, null];
  await proposedClaim(edith);
  await review(anna, await queuedClaim(edith, 1));
  await queuedClaim(edith, 2);
  await approvedClaim(edith, anna);
  await publishedCheck(edith, anna);
  routes = await describedRoutes();
}, 60_000);
afterAll(async () => {
  agent.destroy();
  await desk.close();
});

test('5,000 random requests: no 5xx, every refusal a known problem document, and nothing changed by it', async () => {
  const runs = 5000;
  await fc.assert(
    fc.asyncProperty(fc.nat(), anyPath(), anyHeaders(), anyBody(), fc.nat(3), async (at, path, headers, body, by) => {
      const route = routes[at % routes.length] as Route;
      const before = await fingerprint();

      const answer = await send(route, path, { ...headers, ...authorization(by) }, spelled(route, body));

      met.set(answer.status, (met.get(answer.status) ?? 0) + 1);
      expect({ route, served: answer.status < 500 }).toEqual({ route, served: true });
      if (answer.status < 400) return;
      if (answer.type.includes('json')) expect(Object.keys(refusals)).toContain(JSON.parse(answer.body).code);
      if (!/"lease\.lost"|\/submit/.test(answer.body + route.path)) expect(await fingerprint()).toBe(before);
    }),
    { numRuns: runs, seed: 20000610, endOnFailure: true },
  );

  expect(sent).toBeGreaterThanOrEqual(runs);
  // Not everything was stopped at the door.
  for (const status of [200, 201, 400, 401, 403, 404, 409, 412, 428])
    expect({ status, met: met.has(status) }).toEqual({ status, met: true });
}, 300_000);

async function describedRoutes(): Promise<Route[]> {
  const { paths, components } = JSON.parse(await readFile('docs/openapi.json', 'utf8'));
  const found: Route[] = [];
  for (const [path, methods] of Object.entries<Record<string, { requestBody?: object }>>(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const named = /#\/components\/schemas\/(\w+)/.exec(JSON.stringify(operation.requestBody ?? {}))?.[1] ?? '';
      const { properties = {}, required = [] } = components.schemas[named] ?? {};
      const fields = Object.entries(properties).map(([name, schema]) => ({
        name,
        needed: required.includes(name),
        schema: schema as Field['schema'],
      }));
      found.push({ method: method.toUpperCase(), path, fields });
    }
  }
  const more = ['/', '/checks/{id}', '/docs/errors', '/join/{secret}', '/nowhere'].map((path) => ({
    method: 'GET',
    path,
    fields: [],
  }));
  // Twice as often what makes something: that is where most can go wrong, and the least gets past the door.
  const making = found.filter(({ method }) => method === 'POST');
  return [...found, ...making, ...more].filter(({ method, path }) => !spared.test(`${method} ${path}`));
}

function anyText() {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '',
      ' ',
      '\0',
      '\ud800',
      '\udfff x',
      '‮abc',
      'é̂',
      '👩‍👩‍👧',
      'true',
      '2000-06-10',
      '2000-02-30',
      '9999-99',
      '1',
      '-1',
      '1e308',
    ),
    fc.constantFrom(
      'record',
      'queued',
      'supports',
      'primary',
      'same',
      'wrong',
      'minor',
      'https://a.example/b',
      "'; DROP TABLE claim; --",
      'x'.repeat(30_000),
    ),
  );
}

function anyValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    anyText(),
    fc.integer(),
    fc.double(),
    fc.constantFrom(0, 1, 2, -0, 2 ** 31, 2 ** 53, 1e308, null, true, [], {}, [1], [[]], [{ id: 1, version: 1 }]),
    fc.uuid(),
    fc.array(fc.oneof(fc.nat(5), anyText()), { maxLength: 4 }),
  );
}

function anyPath() {
  const id = fc.constantFrom(
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '0',
    '-1',
    '1.0',
    '1e3',
    '99999999999999999999',
    '9007199254740993',
  );
  const odd = fc.constantFrom(
    '%00',
    '%E0%A4%A',
    '%F0%9F%8E%88',
    '..',
    '.',
    'abc',
    'x'.repeat(300),
    '%2e%2e%2f',
    '00000000-0000-4000-8000-000000000000',
  );
  const query = fc.constantFrom(
    '',
    '',
    '?limit=0',
    '?limit=1',
    '?limit=1e9',
    '?cursor=W10',
    '?cursor=WyJ4Il0',
    '?as_of=2000-13-01',
    '?as_of=2999-01-01',
    '?as_of=2001',
    '?q=%00',
    '?q=%ED%A0%80',
    '?a[b]=1',
    '?limit=1&limit=2',
    '?updated_since=x',
    '?article=1e99',
    '?state=',
    '?cursor=%FF',
  );
  return fc.record({ id: fc.oneof({ weight: 3, arbitrary: id }, { weight: 1, arbitrary: odd }), query });
}

function anyHeaders() {
  return fc.record(
    {
      'if-match': fc.constantFrom('"v1"', '"v2"', '"v3"', 'W/"v1"', '*', '"', 'v1', '"v99999999999"', '"v1", "v2"'),
      'idempotency-key': fc.constantFrom('"abcdefgh"', 'short', 'x'.repeat(200), '"é"', 'abcdefghijkl'),
      accept: fc.constantFrom('application/ld+json', 'text/html', '*/*;q=0', 'nonsense', ''),
      'content-type': fc.constantFrom(
        'application/json',
        'application/json; charset=utf-16',
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
        'x',
      ),
      'if-none-match': fc.constantFrom('*', '"r1-json"', 'x'),
      cookie: fc.constantFrom('hindsight_session=x', 'hindsight_session=%', '=', 'a=b'.repeat(200)),
    },
    { requiredKeys: [] },
  );
}

type Body =
  | { kind: 'fields'; values: { mode: number; odd: unknown }[] }
  | { kind: 'json'; value: unknown }
  | { kind: 'raw'; text: string };

function anyBody(): fc.Arbitrary<Body> {
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('fields' as const),
        values: fc.array(fc.record({ mode: fc.nat(999), odd: anyValue() }), { minLength: 24, maxLength: 24 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('json' as const), value: fc.jsonValue() }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('raw' as const),
        text: fc.constantFrom(
          '',
          '{',
          '[',
          'null',
          '"\\ud800"',
          '{"text":"\\u0000"}',
          '{"__proto__":{"a":1}}',
          '{"a":1,"a":2}',
          '\ufeff{}',
          `${'['.repeat(5000)}`,
        ),
      }),
    },
  );
}

function spelled({ fields }: Route, body: Body): string {
  if (body.kind === 'raw') return body.text;
  if (body.kind === 'json') return JSON.stringify(body.value);
  const values = fields.map((field, at) => [field.name, fieldValue(field, body.values[at] ?? { mode: 1, odd: null })]);
  return JSON.stringify(Object.fromEntries(values));
}

/** Mostly what the field asks for, so that requests get past the door; now and then something odd, or nothing. */
function fieldValue({ name, needed, schema }: Field, { mode, odd }: { mode: number; odd: unknown }): unknown {
  if (mode % 16 === 0) return odd;
  if (mode % (needed ? 31 : 2) === 1) return undefined;
  if (schema.enum) return schema.enum[mode % schema.enum.length];
  if (schema.type === 'integer' || schema.type === 'number') return (schema.minimum ?? 1) + (mode % 3);
  if (schema.type === 'boolean') return mode % 2 === 0;
  if (schema.type === 'array') return mode % 3 === 0 ? [] : [1 + (mode % 3)];
  return known[name]?.(mode) ?? `words ${mode}`;
}

const known: Record<string, (mode: number) => unknown> = {
  text: (mode) => `The mayor of Example opened ${mode} bridges on Friday.`,
  publishedOn: () => '2000-06-10',
  occurredOn: () => '1999',
  from: () => '2000-06-10',
  to: () => '2000-06-11',
  url: (mode) => `https://courier.example/${mode}`,
  language: () => 'en',
  email: (mode) => `somebody.${mode}@desk.test`,
  ratingToday: () => 'true',
  ratingThen: () => 'false',
  roles: () => ['reviewer'],
  scopes: () => ['claims:read'],
  start: () => 0,
  end: () => 10,
};

function authorization(by: number): Record<string, string> {
  const caller = callers[by];
  return caller ? { authorization: `Bearer ${caller.token}` } : {};
}

function send(
  route: Route,
  { id, query }: { id: string; query: string },
  headers: Record<string, string>,
  body: string,
): Promise<Answer> {
  sent += 1;
  const path = route.path.replaceAll(/\{[^}]+\}/g, id) + query;
  const { hostname, port } = new URL(desk.url);
  const withBody = route.method !== 'GET' && body !== '';
  const all = {
    ...(withBody && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, agent, method: route.method, path, headers: latin(all) }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(withBody ? body : undefined);
  });
}

/** Node refuses to send a header that HTTP cannot carry; what it can carry is one byte a character. */
function latin(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replaceAll(/[^\x20-\xff]/g, '?')]),
  );
}

/** What the database holds, apart from when credentials were last used. */
async function fingerprint(): Promise<string> {
  const tables = [
    'person',
    'invitation',
    'article',
    'claim',
    'lease',
    'draft',
    'verdict',
    'evidence',
    'citation',
    'published_check',
    'check_revision',
    'event',
    'rating_scale',
    'rating',
    'desk',
    'idempotency_key',
  ];
  const parts = tables.map(
    (table) => `SELECT '${table}' AS t, count(*) AS n, sum(hashtext(x::text)) AS h FROM ${table} x`,
  );
  return JSON.stringify(await desk.source.query(parts.join(' UNION ALL ')));
}
