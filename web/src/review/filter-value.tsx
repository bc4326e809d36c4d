/** The value of a filter as people know it: the title of an article, the name of a language. */
import { useTranslation } from 'react-i18next';
import type { FilterEffect } from '../api/generated/types.gen.js';
import { useArticle } from '../article/whole-article.js';
import { spoken } from '../wording/wording.js';

export function FilterValue({ filter, value }: Pick<FilterEffect, 'filter' | 'value'>) {
  const { t } = useTranslation('terms');
  if (filter === 'article') return <ArticleTitle id={Number(value)} />;
  if (filter === 'kind') return t(`kind.${value}` as 'kind.event', { defaultValue: value });
  if (filter === 'language') return languageName(value);
  return value || t('article');
}

export function languageName(tag: string): string {
  return new Intl.DisplayNames(spoken(), { type: 'language' }).of(tag) ?? tag;
}

function ArticleTitle({ id }: { id: number }) {
  return useArticle(id).data?.title ?? id;
}
