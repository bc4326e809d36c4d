/**
 * Stands before the stream until this process listens. Once the stream's own handler waits for anything, the framework has
 * sent its headers, and it is too late for a refusal.
 */
import { CanActivate, Injectable } from '@nestjs/common';
import { LiveService } from './live.service.js';

@Injectable()
export class Listening implements CanActivate {
  constructor(private readonly live: LiveService) {}

  /** Refuses `server.not_ready`. */
  async canActivate(): Promise<boolean> {
    await this.live.begin();
    return true;
  }
}
