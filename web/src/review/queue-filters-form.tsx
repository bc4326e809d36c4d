/** The filters of the queue; each says how many claims it hides. The next claim is taken by them too. */
import { Button, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { articlesListOptions, claimsListOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { FilterEffect, QueueQuery } from '../api/generated/types.gen.js';
import { languageName } from './filter-value.js';

interface QueueFiltersProps {
  filters: QueueQuery;
  effects: readonly FilterEffect[];
  onChange: (filters: QueueQuery) => void;
}

const kinds = ['prediction', 'record', 'quantity', 'causal', 'rule', 'event', 'state'] as const;

/** A select cannot hold an empty text beside "all": this stands for what the article asserts itself. */
const itself = '\u0000';

export function QueueFilters({ filters, effects, onChange }: QueueFiltersProps) {
  const { t } = useTranslation(['review', 'terms']);
  const { articles, languages, speakers } = useChoices(filters);
  const hides = (filter: FilterEffect['filter']) => {
    const effect = effects.find((one) => one.filter === filter);
    return effect && effect.hides > 0 ? t('queue.hides', { count: effect.hides }) : ' ';
  };
  const set = (filter: keyof QueueQuery, value: string | number | undefined) => {
    const { [filter]: _old, ...others } = filters;
    onChange(value === undefined ? others : { ...others, [filter]: value });
  };
  const all = { value: '', label: t('queue.all') };

  return (
    <Stack gap="xs" component="section" aria-label={t('queue.filters')} id="filters">
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm" verticalSpacing={4}>
        <NativeSelect
          label={t('queue.kind')}
          description={hides('kind')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={filters.kind ?? ''}
          onChange={({ currentTarget: { value } }) => set('kind', value || undefined)}
          data={[all, ...kinds.map((kind) => ({ value: kind, label: t(`terms:kind.${kind}`) }))]}
        />
        <NativeSelect
          label={t('queue.article')}
          description={hides('article')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={String(filters.article ?? '')}
          onChange={({ currentTarget: { value } }) => set('article', value ? Number(value) : undefined)}
          data={[all, ...articles]}
        />
        <NativeSelect
          label={t('queue.speaker')}
          description={hides('speaker')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={filters.speaker === '' ? itself : (filters.speaker ?? '')}
          onChange={({ currentTarget: { value } }) =>
            set('speaker', value === '' ? undefined : value === itself ? '' : value)
          }
          data={[
            all,
            { value: itself, label: t('terms:article') },
            ...speakers.map((name) => ({ value: name, label: name })),
          ]}
        />
        <NativeSelect
          label={t('queue.language')}
          description={hides('language')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={filters.language ?? ''}
          onChange={({ currentTarget: { value } }) => set('language', value || undefined)}
          data={[all, ...languages.map((tag) => ({ value: tag, label: languageName(tag) }))]}
        />
      </SimpleGrid>
      {Object.keys(filters).length > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => onChange({})} style={{ alignSelf: 'flex-start' }}>
          {t('queue.clear')}
        </Button>
      )}
    </Stack>
  );
}

/** What may be chosen: the newest articles, and the speakers of the claims that come next. What is chosen is always there. */
function useChoices(filters: QueueQuery) {
  const articles = useQuery(articlesListOptions({ query: { limit: 100 } }));
  const queue = useQuery(claimsListOptions({ query: { state: 'queued', order: 'queue', limit: 1000 } }));
  return useMemo(() => {
    const found = articles.data?.data ?? [];
    const named = (queue.data?.data ?? []).flatMap(({ speaker }) => speaker ?? []);
    const chosen = filters.article;
    const listed = found.map(({ id, title }) => ({ value: String(id), label: title }));
    return {
      articles:
        chosen === undefined || found.some(({ id }) => id === chosen)
          ? listed
          : [...listed, { value: String(chosen), label: String(chosen) }],
      languages: sorted([...found.map(({ language }) => language), filters.language]),
      speakers: sorted([...named, filters.speaker || undefined]),
    };
  }, [articles.data, queue.data, filters]);
}

function sorted(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined))].sort((a, b) => a.localeCompare(b));
}
