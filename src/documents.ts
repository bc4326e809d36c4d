/** The documents that are made from the code: the workflow, the error codes, the splitter's rules, the API. A test fails when they are stale. */
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppModule } from './app.module.js';
import { readConfig } from './config.js';
import { dataSource } from './database/data-source.js';
import { workflowDocument } from './domain/workflow-document.js';
import { errorsDocument } from './http/errors-document.js';
import { describeApi } from './open-api.js';
import { splittingDocument } from './splitting/splitting-document.js';
import { tables } from './tables.js';

export async function documents(): Promise<Record<string, string>> {
  return {
    'workflow.md': workflowDocument(),
    'errors.md': errorsDocument(),
    'splitting.md': splittingDocument(),
    'openapi.json': `${JSON.stringify(await apiDescription(), null, 2)}\n`,
  };
}

export function documentsCommand(): Command {
  return new Command('documents')
    .description('write the documents that are made from the code: workflow.md, errors.md, splitting.md, openapi.json')
    .option('--into <folder>', 'the folder to write into', 'docs')
    .action(async ({ into }: { into: string }) => {
      for (const [name, text] of Object.entries(await documents())) await writeFile(join(into, name), text);
    });
}

/** Nest looks at the controllers without making them, so no database is needed. */
async function apiDescription() {
  const address = 'postgres://none';
  const app = await NestFactory.create(
    AppModule.of(readConfig({}), dataSource(address, tables), address),
    new FastifyAdapter(),
    {
      preview: true,
      logger: false,
      abortOnError: false,
    },
  );
  return describeApi(app);
}
