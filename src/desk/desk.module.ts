import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';
import { DeskReading } from './desk-reading.service.js';
import { DeskService } from './desk.service.js';

@Module({ controllers: [DeskController], providers: [DeskReading, DeskService] })
export class DeskModule {}
