/** The web process, put together: Fastify, what every request passes, the features, the documentation. */
import cookie from '@fastify/cookie';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { Config } from './config.js';
import { problemOf } from './http/problem.js';
import { ProblemFilter } from './http/problem.filter.js';
import { validation } from './http/validation.js';
import { VersionTag } from './http/version-tag.interceptor.js';
import { demandWellFormed } from './http/well-formed.js';
import { serveDocumentation } from './open-api.js';
import { crossSiteRule } from './people/cross-site.js';

const largestBody = 8 * 1024 * 1024;

export async function webApp(config: Config, source: DataSource, url: string): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: largestBody,
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    genReqId: () => randomUUID(),
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel, serializers: { req: loggedRequest } },
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: unreadableAddress,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config, source, url), adapter, {
    logger: config.logLevel === 'silent' ? false : ['error', 'warn'],
    abortOnError: false,
  });
  await app.register(cookie);
  await app.register(helmet, protection(config));
  await app.register(etag);
  app.getHttpAdapter().getInstance().addHook('onRequest', crossSiteRule(config));
  app.getHttpAdapter().getInstance().addHook('preValidation', checkText);
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new VersionTag());
  app.enableShutdownHooks([]);
  serveDocumentation(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** Over plain HTTP, on the machine itself or a LAN, browsers must not be told to come back by HTTPS. */
function protection({ publicUrl }: Config) {
  const secure = publicUrl.protocol === 'https:';
  const directives = {
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    ...(!secure && { 'upgrade-insecure-requests': null }),
  };
  return { contentSecurityPolicy: { directives }, ...(!secure && { hsts: false as const }) };
}

/** An address that Fastify cannot even read is answered like any other that leads nowhere. */
function unreadableAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf({ code: 'request.malformed', detail: 'The address is not well-formed.' }, request.id);
  reply.status(problem.status).header('content-type', 'application/problem+json').send(JSON.stringify(problem));
}

/** What a log line may say of a request: never its body, its headers or its query, which may hold secrets or article text. */
function loggedRequest(request: FastifyRequest) {
  return { method: request.method, route: request.routeOptions?.url, ip: request.ip };
}

async function checkText(request: FastifyRequest): Promise<void> {
  demandWellFormed(request.body);
  demandWellFormed(request.query);
  demandWellFormed(request.params);
}
