/** `hindsight split`: what the splitter makes of a file. */
import { Command } from 'commander';

export function splitCommand(): Command {
  return new Command('split');
}
