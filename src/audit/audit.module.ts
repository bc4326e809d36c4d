import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { SealTrailJob } from './seal-trail.job.js';
import { TidyJob } from './tidy.job.js';

@Module({ controllers: [AuditController], providers: [SealTrailJob, TidyJob] })
export class AuditModule {}
