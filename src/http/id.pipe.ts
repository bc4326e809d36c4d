/** An id in a path. What cannot be an id names nothing, so it is refused as unknown, not as malformed. */
import { Injectable, PipeTransform } from '@nestjs/common';
import { type RefusalCode, refuse } from '../domain/refusal.js';

@Injectable()
export class Id implements PipeTransform<string, number> {
  constructor(private readonly unknown: RefusalCode) {}

  transform(given: string): number {
    if (/^[1-9]\d{0,14}$/.test(given)) return Number(given);
    throw refuse(this.unknown, 'An id is a whole number such as 12.');
  }
}
