/** Giving verdicts, and deciding on them. */
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../domain/caller.js';
import { Needs } from '../http/access.js';
import { By } from '../http/caller.decorator.js';
import { Id } from '../http/id.pipe.js';
import { IfMatch, SeenVersion } from '../http/seen-version.decorator.js';
import { Approve, Return } from './approval.dto.js';
import { ApprovalService } from './approval.service.js';
import { ClaimView } from './claims.dto.js';
import { SubmitReview, VerdictFields } from './review.dto.js';
import { ReviewService } from './review.service.js';

@ApiTags('reviews')
@Controller('api/claims/:id')
export class ReviewController {
  constructor(
    private readonly reviews: ReviewService,
    private readonly approvals: ApprovalService,
  ) {}

  /** Submit your review. If it is refused, what you wrote is kept as your draft. */
  @Needs('claims:review')
  @Post('submit')
  @HttpCode(200)
  @IfMatch()
  submit(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() review: SubmitReview,
  ): Promise<ClaimView> {
    return this.reviews.submit(caller, id, version, review);
  }

  /** Take your review back while the claim awaits approval. */
  @Needs('claims:review')
  @Post('withdraw')
  @HttpCode(200)
  @IfMatch()
  withdraw(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @SeenVersion() version: number,
  ): Promise<ClaimView> {
    return this.reviews.withdraw(caller, id, version);
  }

  /** Send reviews back to their authors or to fresh reviewers. */
  @Needs('claims:edit')
  @Post('return')
  @HttpCode(200)
  @IfMatch()
  return(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() order: Return,
  ): Promise<ClaimView> {
    return this.approvals.return(caller, id, version, order);
  }

  /** Approve what the reviews agree on. */
  @Needs('claims:edit')
  @Post('approve')
  @HttpCode(200)
  @IfMatch()
  approve(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() choice: Approve,
  ): Promise<ClaimView> {
    return this.approvals.approve(caller, id, version, choice);
  }

  /** Decide between reviews that differ, by a verdict of your own. */
  @Needs('claims:edit')
  @Post('adjudicate')
  @HttpCode(200)
  @IfMatch()
  adjudicate(
    @By() caller: Caller,
    @Param('id', new Id('claim.unknown')) id: number,
    @SeenVersion() version: number,
    @Body() verdict: VerdictFields,
  ): Promise<ClaimView> {
    return this.approvals.adjudicate(caller, id, version, verdict);
  }
}
