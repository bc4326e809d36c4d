/** Answers with a board's table as a CSV file where the request asks for one, and with the whole board as JSON elsewhere. */
import { applyDecorators, CallHandler, ExecutionContext, NestInterceptor, Type, UseInterceptors } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { map, Observable } from 'rxjs';
import { csv } from '../http/csv.js';
import { BoardTable, fileName } from './board-table.js';

/** On a handler that gives a board: the same address gives its table too, and the description of the API says both. */
export function AlsoAsCsv<Board, Row>(view: Type<Board>, tableOf: (board: Board) => BoardTable<Row>) {
  return applyDecorators(
    UseInterceptors(new CsvWhereAsked(tableOf)),
    ApiExtraModels(view),
    ApiOkResponse({
      description: 'The board as JSON, or its rows as a CSV file',
      content: {
        'application/json': { schema: { $ref: getSchemaPath(view) } },
        'text/csv': { schema: { type: 'string' } },
      },
    }),
  );
}

class CsvWhereAsked<Board, Row> implements NestInterceptor<Board, Board | string> {
  constructor(private readonly tableOf: (board: Board) => BoardTable<Row>) {}

  intercept(context: ExecutionContext, next: CallHandler<Board>): Observable<Board | string> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Querystring: { format?: unknown } }>>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    reply.header('vary', 'Accept');
    return wantsCsv(request) ? next.handle().pipe(map((board) => sheet(reply, this.tableOf(board)))) : next.handle();
  }
}

/** `format` is what a link can say; it goes before the header. */
function wantsCsv(request: FastifyRequest<{ Querystring: { format?: unknown } }>): boolean {
  const { format } = request.query;
  if (format !== undefined) return format === 'csv';
  return new Negotiator(request.raw).mediaType(['application/json', 'text/csv']) === 'text/csv';
}

function sheet<Row>(reply: FastifyReply, table: BoardTable<Row>): string {
  reply.header('content-type', 'text/csv; charset=utf-8; header=present');
  reply.header('content-disposition', `attachment; filename="${fileName(table)}"`);
  return csv(table);
}
