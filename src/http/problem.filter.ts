/** The one place where a thrown thing becomes an answer. */
import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, Refused } from '../domain/refusal.js';
import { problemOf } from './problem.js';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(this.refusalOf(thrown, request), request.id);
    if (typeof problem['retryAfter' as keyof typeof problem] === 'number') {
      reply.header('retry-after', String(problem['retryAfter' as keyof typeof problem]));
    }
    // Bytes, so that nothing in between takes the document for a plain object and gives it another type.
    reply.status(problem.status).header('content-type', 'application/problem+json').send(JSON.stringify(problem));
  }

  /** What it comes to; a fault of our own is logged. */
  refusalOf(thrown: unknown, request: FastifyRequest): Refusal {
    if (thrown instanceof Refused) return thrown.refusal;
    const known = foreignRefusal(thrown, request);
    if (known) return known;
    this.logger.error(
      { requestId: request.id, error: String(thrown) },
      thrown instanceof Error ? thrown.stack : undefined,
    );
    return {
      code: 'server.fault',
      detail: 'Nothing was changed. Try again; if it happens again, tell us the instance.',
    };
  }
}

/** What the framework itself refuses, before any of our code sees the request. */
function foreignRefusal(thrown: unknown, request: FastifyRequest): Refusal | null {
  const status = thrown instanceof HttpException ? thrown.getStatus() : statusCodeOf(thrown);
  const detail = thrown instanceof Error ? thrown.message : '';
  switch (status) {
    case 404:
      return {
        code: 'request.unknown_route',
        detail: `${request.method} leads nowhere here; /api/docs lists every route.`,
      };
    case 413:
      return { code: 'request.too_large', detail: 'Send at most 8 MiB in one request.' };
    case 415:
      return { code: 'request.media_type', detail: 'Send JSON, with the header Content-Type: application/json.' };
    default:
      return status !== null && status >= 400 && status < 500 ? { code: 'request.malformed', detail } : null;
  }
}

function statusCodeOf(thrown: unknown): number | null {
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : null;
}
