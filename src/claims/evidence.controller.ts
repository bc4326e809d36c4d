/** Evidence on claims. */
import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../domain/caller.js';
import { Needs } from '../http/access.js';
import { By } from '../http/caller.decorator.js';
import { Id } from '../http/id.pipe.js';
import { IfMatch, SeenVersion } from '../http/seen-version.decorator.js';
import { ChangeEvidence, EvidenceView, RecordEvidence } from './evidence.dto.js';
import { EvidenceService } from './evidence.service.js';

@ApiTags('evidence')
@Needs('evidence:write')
@Controller('api')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  /** Record a source on a claim that you work on. */
  @Post('claims/:id/evidence')
  record(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @Body() evidence: RecordEvidence,
  ): Promise<EvidenceView> {
    return this.evidence.record(caller, id, evidence);
  }

  /** Mend what was recorded; what is left out stays, null takes away. */
  @Patch('evidence/:id')
  @IfMatch()
  change(
    @By() caller: Caller,
    @Param('id', new Id('evidence.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() change: ChangeEvidence,
  ): Promise<EvidenceView> {
    return this.evidence.change(caller, id, version, change);
  }

  /** Take evidence away that no standing verdict cites. */
  @Delete('evidence/:id')
  @HttpCode(204)
  @IfMatch()
  remove(
    @By() caller: Caller,
    @Param('id', new Id('evidence.unknown')) id: number,
    @SeenVersion() version: number,
  ): Promise<void> {
    return this.evidence.remove(caller, id, version);
  }
}
