#!/usr/bin/env node
/** `hindsight`: the desk from a shell. */
import { NestFactory } from '@nestjs/core';
import { Command } from 'commander';
import { AppModule } from './app.module.js';
import { importCommand } from './articles/import.command.js';
import { auditCommand } from './audit/audit.command.js';
import { readConfig } from './config.js';
import { deskLogger } from './logger.js';
import { documentsCommand } from './documents.js';
import { splitCommand } from './splitting/split.command.js';
import { scoreSentencesCommand } from './splitting/worth/score-sentences.command.js';
import { joinDatabase } from './start.js';

const say = (line: string) => process.stderr.write(`${line}\n`);

const openDatabase = () => joinDatabase(readConfig(), say);

async function openDesk() {
  const config = readConfig();
  const database = await joinDatabase(config, say);
  const app = await NestFactory.createApplicationContext(AppModule.of(config, database.source, database.url), {
    logger: deskLogger(config),
  });
  const close = async () => {
    await app.close();
    await database.close();
  };
  return { app, source: database.source, close };
}

const hindsight = new Command('hindsight')
  .description('A fact-check desk for historical claims: each claim is judged as known then and as known today.')
  .addCommand(splitCommand())
  .addCommand(scoreSentencesCommand())
  .addCommand(importCommand(openDesk))
  .addCommand(auditCommand(openDatabase))
  .addCommand(documentsCommand())
  .showHelpAfterError()
  .configureHelp({ sortSubcommands: false });

try {
  await hindsight.parseAsync();
} catch (error) {
  say(`hindsight: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
