/** The job process: the same desk without the web, for more background work on this machine or another. */
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { readConfig } from './config.js';
import { deskLogger } from './logger.js';
import { JobRunner } from './jobs/job-runner.js';
import { joinDatabase } from './start.js';
import { untilTold } from './stop.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const config = readConfig();
  const database = await joinDatabase(config, say);
  const app = await NestFactory.createApplicationContext(AppModule.of(config, database.source, database.url), {
    logger: deskLogger(config),
  });
  await app.get(JobRunner).start();
  say('The worker waits for jobs.');

  await untilTold();
  await app.close();
  await database.close();
} catch (error) {
  process.stderr.write(`The worker cannot go on. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
