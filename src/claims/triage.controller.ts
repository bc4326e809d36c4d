/** Deciding which claims are worth checking, and how they read. */
import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../domain/caller.js';
import { Needs } from '../http/access.js';
import { By } from '../http/caller.decorator.js';
import { Id } from '../http/id.pipe.js';
import { IfMatch, SeenVersion } from '../http/seen-version.decorator.js';
import { ClaimSummary } from './claim-lists.dto.js';
import { ClaimView } from './claims.dto.js';
import {
  Accept,
  AcceptMany,
  Dismiss,
  DismissMany,
  Merge,
  Reword,
  SeenClaims,
  Split,
  WordedClaim,
} from './triage.dto.js';
import { TriageService } from './triage.service.js';
import { WordingService } from './wording.service.js';

@ApiTags('triage')
@Needs('claims:edit')
@Controller('api')
export class TriageController {
  constructor(
    private readonly triage: TriageService,
    private readonly wording: WordingService,
  ) {}

  /** Put a proposed claim into the queue. */
  @Post('claims/:id/accept')
  @HttpCode(200)
  @IfMatch()
  accept(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() choice: Accept,
  ): Promise<ClaimView> {
    return this.triage.accept(caller, id, version, choice);
  }

  /** Put several proposed claims into the queue: all of them or none. Each names the version that you saw. */
  @Post('claims/accept')
  @HttpCode(200)
  acceptMany(@By() caller: Caller, @Body() choice: AcceptMany): Promise<ClaimSummary[]> {
    return this.triage.acceptMany(caller, choice);
  }

  /** Leave a claim aside. */
  @Post('claims/:id/dismiss')
  @HttpCode(200)
  @IfMatch()
  dismiss(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() choice: Dismiss,
  ): Promise<ClaimView> {
    return this.triage.dismiss(caller, id, version, choice);
  }

  /** Leave several claims aside for one reason: all of them or none. Each names the version that you saw. */
  @Post('claims/dismiss')
  @HttpCode(200)
  dismissMany(@By() caller: Caller, @Body() choice: DismissMany): Promise<ClaimSummary[]> {
    return this.triage.dismissMany(caller, choice);
  }

  /** Bring a dismissed claim back to where it came from. */
  @Post('claims/:id/restore')
  @HttpCode(200)
  @IfMatch()
  restore(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @SeenVersion() version: number,
  ): Promise<ClaimView> {
    return this.triage.restore(caller, id, version);
  }

  /** Bring several dismissed claims back: all of them or none. Each names the version that you saw. */
  @Post('claims/restore')
  @HttpCode(200)
  restoreMany(@By() caller: Caller, @Body() seen: SeenClaims): Promise<ClaimSummary[]> {
    return this.triage.restoreMany(caller, seen);
  }

  /** Change a claim's wording, span, kind, speaker, dates or priority. After approval this takes the approval back. */
  @Patch('claims/:id')
  @IfMatch()
  reword(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() change: Reword,
  ): Promise<ClaimView> {
    return this.wording.reword(caller, id, version, change);
  }

  /** Replace a claim by the several claims that it holds. */
  @Post('claims/:id/split')
  @IfMatch()
  split(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() parts: Split,
  ): Promise<ClaimView[]> {
    return this.wording.split(caller, id, version, parts);
  }

  /** Replace several claims of one article by one. Each names the version that you saw. */
  @Post('claims/merge')
  merge(@By() caller: Caller, @Body() merge: Merge): Promise<ClaimView> {
    return this.wording.merge(caller, merge);
  }

  /** Add a claim at a span of the article. */
  @Post('articles/:id/claims')
  add(
    @By() caller: Caller,
    @Param('id', new Id('article.unknown')) id: number,
    @Body() worded: WordedClaim,
  ): Promise<ClaimView> {
    return this.wording.add(caller, id, worded);
  }
}
