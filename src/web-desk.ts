/** The desk in the browser: its page, the same for every address of it, and the files that the build made. */
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the compiled server: dist/web beside dist/src; from the sources, as in tests, the same folder. */
const built = join(import.meta.dirname, import.meta.dirname.includes('dist') ? '../web' : '../dist/web');
const nonceMark = '__NONCE__';
/** An invitation's link leads to the desk too; the last part of its address is a secret that only the page itself reads. */
const addresses = ['/desk', '/desk/*', '/join/*'];

/** Files carry a hash of their content in their names, so browsers may keep them for good. */
export async function serveDesk(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: join(built, 'assets'),
    prefix: '/desk/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
    decorateReply: false,
  });
  const page = await readFile(join(built, 'index.html'), 'utf8').catch(() => null);
  const answer = (_request: FastifyRequest, reply: FastifyReply) => sendPage(reply, page);
  for (const address of addresses) server.get(address, answer);
}

/**
 * The page with a nonce of its own: the component library writes its colours into a style element, and the policy lets that one
 * in and no other. Scripts stay as strict as everywhere. Nothing keeps the page, so that a new build shows at the next load.
 */
function sendPage(reply: FastifyReply, page: string | null): void {
  if (page === null) throw new Error('The desk was not built: run npm run build.');
  const nonce = randomBytes(18).toString('base64');
  const policy = String(reply.getHeader('content-security-policy'));
  reply
    .header('content-security-policy', policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`))
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(page.replace(nonceMark, nonce));
}
