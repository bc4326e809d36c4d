/** On the pages of an invitation a refusal is a page too: the form again with what was typed, or the end of the road. */
import { ArgumentsHost, Catch, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, Refused } from '../domain/refusal.js';
import { statusOf } from '../http/problem.js';
import { deadLinkPage, joinPage } from './join-page.js';

const formFaults: readonly string[] = ['request.invalid', 'person.email_taken'] satisfies Refusal['code'][];

@Catch(Refused)
export class JoinPageFilter implements ExceptionFilter<Refused> {
  catch({ refusal }: Refused, host: ArgumentsHost): void {
    const { body } = host.switchToHttp().getRequest<FastifyRequest<{ Body: Record<string, unknown> | null }>>();
    const typed = { name: textOf(body?.name), email: textOf(body?.email), refusal };
    const shown = formFaults.includes(refusal.code) ? joinPage(typed) : deadLinkPage(refusal);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    reply.status(statusOf[refusal.code]).headers(joinHeaders).send(shown);
  }
}

/**
 * The address of the page is a secret: no cache keeps it and no other site learns it. `strict-origin`, since `no-referrer`
 * would make browsers send the form with `Origin: null`, which over plain HTTP is all that the cross-site rule has to go by.
 */
export const joinHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'strict-origin',
};

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
