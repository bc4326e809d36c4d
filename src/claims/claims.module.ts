import { Module } from '@nestjs/common';
import { Config, settings } from '../config.js';
import { ApprovalService } from './approval.service.js';
import { ClaimsController } from './claims.controller.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceService } from './evidence.service.js';
import { ExpireLeasesJob } from './expire-leases.job.js';
import { LanguageModel } from './language-model/language-model.js';
import { QueueController } from './queue.controller.js';
import { QueueService } from './queue.service.js';
import { ReadingService } from './reading.service.js';
import { ReviewController } from './review.controller.js';
import { ReviewService } from './review.service.js';
import { SampleArticle } from './sample-article.js';
import { SplitArticleJob } from './split-article.job.js';
import { Splitter } from './splitter.js';
import { TriageController } from './triage.controller.js';
import { TriageService } from './triage.service.js';
import { WordingService } from './wording.service.js';

@Module({
  controllers: [ClaimsController, TriageController, QueueController, ReviewController, EvidenceController],
  providers: [
    ...[ReadingService, TriageService, WordingService, QueueService, ReviewService, ApprovalService, EvidenceService],
    ...[SplitArticleJob, ExpireLeasesJob, SampleArticle],
    { provide: Splitter, useFactory: () => new Splitter() },
    {
      provide: LanguageModel,
      useFactory: ({ languageModel }: Config) => new LanguageModel(languageModel),
      inject: [settings],
    },
  ],
})
export class ClaimsModule {}
