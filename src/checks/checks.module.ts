import { Module } from '@nestjs/common';
import { ChecksController } from './checks.controller.js';
import { FeedController } from './feed.controller.js';
import { PageFilter } from './pages/page.filter.js';
import { PagesController } from './pages/pages.controller.js';
import { PagesService } from './pages/pages.service.js';
import { PublishingController } from './publishing.controller.js';
import { PublishingService } from './publishing.service.js';
import { ReopeningService } from './reopening.service.js';
import { ReportingService } from './reporting.service.js';

@Module({
  controllers: [ChecksController, PublishingController, FeedController, PagesController],
  providers: [ReportingService, PublishingService, ReopeningService, PagesService, PageFilter],
})
export class ChecksModule {}
