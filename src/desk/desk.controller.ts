/** The rating scale, for everybody, and the desk's settings. */
import { Body, Controller, Get, Param, Patch, Put, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../domain/caller.js';
import { Needs, Public, SignedIn } from '../http/access.js';
import { By } from '../http/caller.decorator.js';
import { Id } from '../http/id.pipe.js';
import { linkPage } from '../http/page.js';
import { PageQuery } from '../http/page.dto.js';
import { IfMatch, SeenVersion } from '../http/seen-version.decorator.js';

import { DeskReading } from './desk-reading.service.js';
import { DeskService } from './desk.service.js';
import { ScaleBody, ScalePage, ScaleView, UsedRatings } from './scale.dto.js';
import { SettingsChange, SettingsView } from './settings.dto.js';

@ApiTags('desk')
@Controller('api')
export class DeskController {
  constructor(
    private readonly desk: DeskService,
    private readonly reading: DeskReading,
  ) {}

  /** The rating scale that verdicts are given on now. */
  @Public()
  @Get('scale')
  currentScale(): Promise<ScaleView> {
    return this.reading.currentScale();
  }

  /** The ratings that verdicts use: they stay on the scale, with their numbers. */
  @Needs('desk:manage')
  @Get('scale/used')
  usedRatings(): Promise<UsedRatings> {
    return this.reading.usedRatings();
  }

  /** Every version of the rating scale, newest first: a published check keeps the one it was judged on. */
  @Public()
  @Get('scales')
  async scales(
    @Query() query: PageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScalePage> {
    const page = await this.reading.scales(query);
    linkPage(request, reply, page);
    return page;
  }

  /** One version of the rating scale. */
  @Public()
  @Get('scales/:version')
  scale(@Param('version', new Id('scale.unknown')) version: number): Promise<ScaleView> {
    return this.reading.scale(version);
  }

  /** Make the next version of the rating scale. Ratings that verdicts use stay, with their numbers. */
  @Needs('desk:manage')
  @Put('scale')
  @IfMatch()
  changeScale(@By() caller: Caller, @SeenVersion() version: number, @Body() scale: ScaleBody): Promise<ScaleView> {
    return this.desk.changeScale(caller, version, scale);
  }

  /** How the desk works. */
  @SignedIn()
  @Get('settings')
  settings(): Promise<SettingsView> {
    return this.reading.settings();
  }

  /** Change how the desk works; a setting that is left out stays as it is. */
  @Needs('desk:manage')
  @Patch('settings')
  @IfMatch()
  changeSettings(
    @By() caller: Caller,
    @SeenVersion() version: number,
    @Body() change: SettingsChange,
  ): Promise<SettingsView> {
    return this.desk.changeSettings(caller, version, change);
  }
}
