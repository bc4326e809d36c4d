/** What others do, as it happens. */
import type { MessageEvent } from '@nestjs/common';
import { Controller, Headers, Query, Sse, UseGuards } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Observable } from 'rxjs';
import type { Caller } from '../domain/caller.js';
import { Needs } from '../http/access.js';
import { By } from '../http/caller.decorator.js';
import { LiveChange, LiveQuery, Reload, SplittingProgress, StreamEnded } from './live.dto.js';
import { Listening } from './listening.guard.js';
import { LiveService } from './live.service.js';

const said = [LiveChange, SplittingProgress, Reload, StreamEnded];

@ApiTags('live')
@ApiExtraModels(...said)
@Controller('api/live')
export class LiveController {
  constructor(private readonly live: LiveService) {}

  /**
   * Server-sent events: what happens at the desk, as far as you may know of it, from now on or from the last message that you
   * saw. Each says what changed, not what it says now: read that where it always is. At most 6 streams a person.
   */
  @Needs('claims:read')
  @ApiHeader({ name: 'last-event-id', required: false, description: 'The id of the last message that was seen' })
  @UseGuards(Listening)
  @Sse()
  @ApiOkResponse({
    description: 'event: change, splitting, reload or ended. A comment every 20 seconds.',
    content: { 'text/event-stream': { schema: { oneOf: said.map((model) => ({ $ref: getSchemaPath(model) })) } } },
  })
  stream(
    @By() caller: Caller,
    @Query() { since }: LiveQuery,
    @Headers('last-event-id') last?: string,
  ): Observable<MessageEvent> {
    return this.live.open(caller, last ?? since);
  }
}
