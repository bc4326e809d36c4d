/** What the desk itself logs: JSON lines, for whatever collects them. */
import { ConsoleLogger, LoggerService } from '@nestjs/common';
import { Config } from './config.js';

export function deskLogger({ logLevel }: Config): LoggerService | false {
  return logLevel === 'silent' ? false : new ConsoleLogger({ json: true, logLevels: ['warn', 'error', 'fatal'] });
}
