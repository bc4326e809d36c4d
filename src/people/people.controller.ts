/** People, as admins look after them, and what everybody is called. */
import { Body, Controller, Get, Param, Patch, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../domain/caller.js';
import { Needs } from '../http/access.js';
import { By } from '../http/caller.decorator.js';
import { Id } from '../http/id.pipe.js';
import { linkPage } from '../http/page.js';
import { PageQuery } from '../http/page.dto.js';
import { IfMatch, SeenVersion } from '../http/seen-version.decorator.js';
import { ChangePerson, ListedName, PeoplePage, PersonView } from './people.dto.js';
import { PeopleReading } from './people-reading.service.js';
import { PeopleService } from './people.service.js';

@ApiTags('people')
@Needs('people:manage')
@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly reading: PeopleReading,
  ) {}

  /** Everybody with an account, open or closed, the oldest account first. */
  @Get()
  async list(
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PeoplePage> {
    const page = await this.reading.people(query);
    linkPage(request, reply, page);
    return page;
  }

  /** What everybody is called, in order of name: for whoever may read who did what. No page: a desk has so many people. */
  @Needs('claims:read')
  @Get('names')
  names(): Promise<ListedName[]> {
    return this.reading.names();
  }

  /** One person. */
  @Get(':id')
  read(@Param('id', new Id('person.unknown')) id: number): Promise<PersonView> {
    return this.reading.person(id);
  }

  /** Change a person's name or roles, or close or reopen the account; what is left out stays. */
  @Patch(':id')
  @IfMatch()
  change(
    @By() caller: Caller,
    @Param('id', new Id('person.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() change: ChangePerson,
  ): Promise<PersonView> {
    return this.people.change(caller, id, version, change);
  }
}
