/** The list of features. */
import { DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ArticlesModule } from './articles/articles.module.js';
import { AuditModule } from './audit/audit.module.js';
import { BoardsModule } from './boards/boards.module.js';
import { ChecksModule } from './checks/checks.module.js';
import { ClaimsModule } from './claims/claims.module.js';
import { Config, settings } from './config.js';
import { DatabaseModule } from './database/database.module.js';
import { DeskModule } from './desk/desk.module.js';
import { HealthController } from './http/health.controller.js';
import { JobsModule } from './jobs/jobs.module.js';
import { LiveModule } from './live/live.module.js';
import { PeopleModule } from './people/people.module.js';

@Module({})
export class AppModule {
  static of(config: Config, source: DataSource, url: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.of(source, url),
        JobsModule,
        PeopleModule,
        AuditModule,
        DeskModule,
        ArticlesModule,
        ClaimsModule,
        ChecksModule,
        BoardsModule,
        LiveModule,
      ],
      controllers: [HealthController],
      providers: [{ provide: settings, useValue: config }],
      exports: [settings],
      global: true,
    };
  }
}
