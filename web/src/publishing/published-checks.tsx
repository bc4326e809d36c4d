/** Published checks, by words, by rating and by whether they were corrected. */
import { Button, Group, Paper, Select, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { checksListInfiniteOptions, deskCurrentScaleOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { CheckSummary } from '../api/generated/types.gen.js';
import { RatingBadge } from '../claim/badges.js';
import { Rows } from '../keyboard/rows.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { ago, moment } from '../look/times.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { claimOf, type CheckKind } from './check-list.js';
import css from '../claim/waiting-rows.module.css';

const pageSize = 50;
const restsMs = 300;

export function PublishedChecks() {
  const { t } = useTranslation('publishing');
  const [words, setWords] = useState('');
  const [rating, setRating] = useState<string | null>(null);
  const [kind, setKind] = useState<CheckKind | null>(null);
  const [q] = useDebouncedValue(words.trim(), restsMs);
  const field = useRef<HTMLInputElement>(null);
  const { data: scale } = useQuery(deskCurrentScaleOptions());
  const pages = useInfiniteQuery({
    ...checksListInfiniteOptions({
      query: { fields: 'document', limit: pageSize, ...(q ? { q } : {}), ...(rating ? { rating } : {}) },
      cache: 'no-cache',
    }),
    initialPageParam: {},
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });
  const checks = useMemo(
    () => pages.data?.pages.flatMap((page) => page.data).filter((check) => kind === null || check.kind === kind) ?? [],
    [pages.data, kind],
  );
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  useShortcuts(t('list.published'), [{ keys: '/', label: t('search.label'), run: () => field.current?.focus() }]);
  const isFiltered = q !== '' || rating !== null || kind !== null;
  const all = () => {
    setWords('');
    setRating(null);
    setKind(null);
  };
  return (
    <>
      <Group align="flex-end" gap="sm">
        <TextInput
          ref={field}
          label={t('search.label')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          leftSection={<IconSearch size={16} aria-hidden />}
          style={{ flex: '2 1 16rem' }}
        />
        <Select
          label={t('search.rating')}
          placeholder={t('search.any')}
          clearable
          value={rating}
          onChange={setRating}
          data={(scale?.ratings ?? []).map(({ key, label }) => ({ value: key, label }))}
          style={{ flex: '1 1 10rem' }}
        />
        <Select
          label={t('search.state')}
          placeholder={t('search.any')}
          clearable
          value={kind}
          onChange={(value) => setKind(value as CheckKind | null)}
          data={[
            { value: 'publication', label: t('search.asFirst') },
            { value: 'correction', label: t('search.corrected') },
          ]}
          style={{ flex: '1 1 10rem' }}
        />
      </Group>
      <Answer of={pages}>
        {() =>
          checks.length === 0 ? (
            <Empty title={isFiltered ? t('empty.found') : t('empty.published')}>
              {isFiltered ? (
                <Button mt="xs" size="xs" variant="default" onClick={all}>
                  {t('search.all')}
                </Button>
              ) : (
                t('empty.publishedHint')
              )}
            </Empty>
          ) : (
            <Rows
              label={t('list.published')}
              items={checks}
              onNearEnd={hasNextPage && !isFetching ? fetchNextPage : undefined}
            >
              {(check) => <CheckRow check={check} />}
            </Rows>
          )
        }
      </Answer>
    </>
  );
}

function CheckRow({ check }: { check: CheckSummary }) {
  const { t } = useTranslation(['publishing', 'terms']);
  const { claim, speaker, ratingThen, ratingToday, kind, revision, revisedAt } = check;
  const claimId = claimOf(check);
  return (
    <Paper withBorder px="md" py="sm" mb="xs" className={css.row}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text component={Link} to={`/desk/claims/${claimId}/publication`} data-row fw={600} className={css.link}>
          {claim}
        </Text>
        <Text size="sm" c="dimmed" title={moment(revisedAt)} className={css.since}>
          {kind === 'correction'
            ? t('row.corrected', { number: revision, ago: ago(revisedAt) })
            : t('row.published', { ago: ago(revisedAt) })}
        </Text>
      </Group>
      <Group gap="xs" mt={6}>
        <Text size="sm" c="var(--then)" fw={600}>
          {t('page.then')}
        </Text>
        <RatingBadge rating={ratingThen} />
        <Text size="sm" c="var(--today)" fw={600}>
          {t('page.today')}
        </Text>
        <RatingBadge rating={ratingToday} />
        {speaker && (
          <Text size="sm" c="dimmed">
            {speaker}
          </Text>
        )}
      </Group>
    </Paper>
  );
}
