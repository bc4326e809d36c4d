/** Gives every answer about one versioned thing its ETag, which the next change names in If-Match. */
import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap } from 'rxjs';

@Injectable()
export class VersionTag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>) {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // What one person sees changes without a new version (leases, counts, actions), so nobody may keep it.
    if (context.switchToHttp().getRequest<FastifyRequest>().caller) reply.header('cache-control', 'no-store');
    return next.handle().pipe(
      tap((answer) => {
        const version = (answer as { version?: unknown } | null | undefined)?.version;
        if (typeof version === 'number' && !reply.hasHeader('etag')) reply.header('etag', `"v${version}"`);
      }),
    );
  }
}
