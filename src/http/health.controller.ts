/** Whether the process lives, and whether it can do its work: for whatever keeps it running. */
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { refuse } from '../domain/refusal.js';
import { Public } from './access.js';
import { Health } from './health.dto.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly db: DataSource) {}

  /** Whether the process answers at all. */
  @Public()
  @Get('live')
  live(): Health {
    return { status: 'ok' };
  }

  /** Whether the desk can work: the database answers. */
  @Public()
  @Get('ready')
  async ready(): Promise<Health> {
    await this.db.query('SELECT 1').catch(() => {
      throw refuse('server.not_ready', 'The database does not answer. Try again in a moment.', {
        facts: { retryAfter: 5 },
      });
    });
    return { status: 'ok' };
  }
}
