/** From what was submitted to an article that can be kept, or the reason why not. */
import { articleText, titleFrom } from '../domain/article-text.js';
import { Refused, refuse } from '../domain/refusal.js';
import { languageTag, webAddress } from './article.validators.js';
import { SubmitArticle } from './articles.dto.js';
import { NewArticle } from './articles.store.js';
import { textOfHtml } from './html-text.js';

/**
 * `today` is the day in UTC. Refuses `request.invalid` unless there is either text or HTML, `article.in_future`,
 * `article.empty` and `article.too_large`.
 */
export function articleFrom(given: SubmitArticle, today: string): NewArticle {
  if (given.publishedOn > today) throw inFuture(today);
  const accepted = articleText(rawText(given));
  if ('refused' in accepted) throw new Refused(accepted.refused);
  return {
    text: accepted.text,
    title: given.title ?? titleFrom(accepted.text),
    publishedOn: given.publishedOn,
    publisher: given.publisher ?? null,
    byline: given.byline ?? null,
    url: given.url ? webAddress(given.url) : null,
    language: languageTag(given.language ?? 'en') ?? 'en',
    editionOf: given.editionOf ?? null,
  };
}

function rawText({ text, html }: SubmitArticle): string {
  const hasText = typeof text === 'string';
  if (hasText === (typeof html === 'string')) {
    throw refuse('request.invalid', 'Send the article either as text or as html.', {
      errors: [{ pointer: hasText ? '/html' : '/text', detail: 'send exactly one of text and html' }],
    });
  }
  return hasText ? text : textOfHtml(html ?? '');
}

function inFuture(today: string): Refused {
  return refuse('article.in_future', `publishedOn is the day it was published, at the latest today, ${today} (UTC).`, {
    errors: [{ pointer: '/publishedOn', detail: `is at the latest ${today}` }],
  });
}
