import { Module } from '@nestjs/common';
import { ArticleReading } from './article-reading.service.js';
import { ArticlesController } from './articles.controller.js';
import { ArticlesService } from './articles.service.js';

@Module({ controllers: [ArticlesController], providers: [ArticleReading, ArticlesService] })
export class ArticlesModule {}
