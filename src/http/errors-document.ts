/** docs/errors.md, made from the registry of refusals and their statuses. */
import { RefusalCode, refusals } from '../domain/refusal.js';
import { statusOf } from './problem.js';

export function errorsDocument(): string {
  const codes = Object.keys(refusals) as RefusalCode[];
  return [
    '# Error codes',
    '',
    'Made from `src/domain/refusal.ts` and `src/http/problem.ts` by `npm run documents`; a test fails when it is stale.',
    '',
    'Every refusal is a problem document (RFC 9457, `application/problem+json`) with `type`, `title`, `status`, `detail`,',
    '`instance` and `code`. The code is stable and is never given another meaning; `detail` is for people and says what would be',
    'right. Where fields are at fault, `errors` lists them, each with a JSON `pointer` into the body. Nothing was changed by a',
    'request that was refused.',
    '',
    '| code | status | meaning |',
    '|---|---|---|',
    ...codes.map((code) => `| <a id="${code}"></a>\`${code}\` | ${statusOf[code]} | ${refusals[code]} |`),
    '',
  ].join('\n');
}
