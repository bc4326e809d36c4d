import { Module } from '@nestjs/common';
import { ChecksController } from './checks.controller.js';
import { FeedController } from './feed.controller.js';
import { PagesController } from './pages.controller.js';
import { PublishingController } from './publishing.controller.js';
import { PublishingService } from './publishing.service.js';
import { ReopeningService } from './reopening.service.js';
import { ReportingService } from './reporting.service.js';

@Module({
  controllers: [ChecksController, PublishingController, FeedController, PagesController],
  providers: [ReportingService, PublishingService, ReopeningService],
})
export class ChecksModule {}
