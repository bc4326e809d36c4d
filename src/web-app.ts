/** The web process, put together: Fastify, what every request passes, the features, the documentation. */
import cookie from '@fastify/cookie';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { PageFilter } from './checks/pages/page.filter.js';
import { Config } from './config.js';
import { deskLogger } from './logger.js';
import { problemOf } from './http/problem.js';
import { validation } from './http/validation.js';
import { VersionTag } from './http/version-tag.interceptor.js';
import { demandWellFormed } from './http/well-formed.js';
import { serveDocumentation } from './open-api.js';
import { serveDesk } from './web-desk.js';
import { crossSiteRule } from './people/cross-site.js';

const largestBody = 8 * 1024 * 1024;

export async function webApp(config: Config, source: DataSource, url: string): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: largestBody,
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    genReqId: () => randomUUID(),
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: unreadableAddress,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config, source, url), adapter, {
    logger: deskLogger(config),
    abortOnError: false,
  });
  await app.register(cookie);
  await app.register(helmet, protection(config));
  await app.register(etag);
  app.getHttpAdapter().getInstance().addHook('onRequest', crossSiteRule(config));
  app.getHttpAdapter().getInstance().addHook('preValidation', checkText);
  app.getHttpAdapter().getInstance().addHook('onResponse', logAnswer);
  app.useGlobalPipes(validation());
  app.useGlobalFilters(app.get(PageFilter));
  app.useGlobalInterceptors(new VersionTag());
  serveDocumentation(app);
  await serveDesk(app);
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

/**
 * One line for each answer. Never the body, the headers, the query or the path as it was written, which may hold secrets or
 * article text: the route's pattern says enough.
 */
async function logAnswer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { method, routeOptions, caller, ip } = request;
  const line = {
    method,
    route: routeOptions.url ?? null,
    status: reply.statusCode,
    ip,
    person: caller?.id ?? null,
  };
  request.log.info({ ...line, ms: Math.round(reply.elapsedTime) }, 'answered');
}

async function checkText(request: FastifyRequest): Promise<void> {
  demandWellFormed(request.body);
  demandWellFormed(request.query);
  demandWellFormed(request.params);
}
