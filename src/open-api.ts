/** The description of the API, made from the code, and the page to try it on. */
import { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

export function describeApi(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Hindsight')
    .setDescription('A fact-check desk for historical claims: each claim is judged as known then and as known today.')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API token' })
    .addCookieAuth('hindsight_session')
    .build();
  return SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '').toLowerCase()}_${method}`,
  });
}

export function serveDocumentation(app: NestFastifyApplication): void {
  app.getHttpAdapter().getInstance().addHook('onSend', allowOwnStyles);
  SwaggerModule.setup(page, app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'Hindsight: the API',
    customCss: '.topbar { display: none }',
  });
}

const page = 'api/docs';

/** The page to try the API on brings its styles inside it; scripts stay as strict as everywhere. */
async function allowOwnStyles(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const policy = reply.getHeader('content-security-policy');
  if (typeof policy !== 'string' || !request.url.startsWith(`/${page}`)) return;
  reply.header('content-security-policy', policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
}
