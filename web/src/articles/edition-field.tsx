/** Chooses the article that a text is a further edition of, by words of its title. */
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articlesListOptions, articlesReadOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ArticleSummary } from '../api/generated/types.gen.js';
import { dayInWords } from '../look/times.js';

interface Props {
  value: number | null;
  onChange: (article: number | null) => void;
  error?: string;
}

export function EditionField({ value, onChange, error }: Props) {
  const { t } = useTranslation(['articles', 'shell']);
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed, 250);
  const found = useQuery({
    ...articlesListOptions({ query: { limit: 20, q: words.includes(' · ') ? undefined : words || undefined } }),
    placeholderData: keepPreviousData,
  });
  const chosen = useQuery({ ...articlesReadOptions({ path: { id: value ?? 0 } }), enabled: value !== null });
  const articles = new Map((found.data?.data ?? []).map((article) => [article.id, article]));
  if (chosen.data && value !== null) articles.set(value, chosen.data);

  return (
    <Select
      label={t('new.editionOf')}
      description={t('new.editionOfHint')}
      data={[...articles.values()].map((article) => ({ value: String(article.id), label: labelOf(article) }))}
      value={value === null ? null : String(value)}
      onChange={(id) => onChange(id === null ? null : Number(id))}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('articles:clear') }}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={t('new.editionOfNothing')}
      error={error}
    />
  );
}

function labelOf({ title, publisher, publishedOn }: Pick<ArticleSummary, 'title' | 'publisher' | 'publishedOn'>) {
  return [title, publisher, dayInWords(publishedOn)].filter(Boolean).join(' · ');
}
