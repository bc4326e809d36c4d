/** The list of the queue. Only what is in sight is drawn, so that ten thousand claims scroll like ten. */
import { Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { claimsReadQueryKey, queueTakeThisMutation } from '../api/generated/@tanstack/react-query.gen.js';
import type { QueueQuery } from '../api/generated/types.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useMay } from '../session/session.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { tellProblem } from '../shell/notices.js';
import css from './queue-list.module.css';
import { QueueRow } from './queue-row.js';
import { useQueue } from './use-queue.js';

const usualHeight = 92;
const ahead = 20;

export function QueueList({ filters }: { filters: QueueQuery }) {
  const { t } = useTranslation('review');
  const queue = useQueue(filters);
  const filtered = Object.keys(filters).length > 0;
  return (
    <Answer of={queue}>
      {() =>
        queue.claims.length > 0 || queue.hasNextPage ? (
          <Rows queue={queue} />
        ) : (
          <Empty title={filtered ? t('queue.noneFiltered') : t('queue.none')}>
            {filtered ? null : t('queue.noneHint')}
          </Empty>
        )
      }
    </Answer>
  );
}

function Rows({ queue }: { queue: ReturnType<typeof useQueue> }) {
  const { t } = useTranslation('review');
  const { claims, hasNextPage, isFetchingNextPage, fetchNextPage } = queue;
  const list = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(0);
  const [top, setTop] = useState(0);
  useEffect(() => setTop(list.current?.offsetTop ?? 0), []);

  // The row with the focus stays, however far somebody scrolls.
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
    [active],
  );
  const rows = useWindowVirtualizer({
    count: claims.length,
    estimateSize: () => usualHeight,
    overscan: 8,
    // Drawing may wait for the next frame: scrolling does not wait for drawing.
    useFlushSync: false,
    scrollMargin: top,
    scrollPaddingStart: 60,
    getItemKey: (index) => claims[index]?.id ?? index,
    rangeExtractor,
  });
  const drawn = rows.getVirtualItems();
  const last = rows.range?.endIndex ?? 0;
  useEffect(() => {
    if (last >= claims.length - ahead && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [last, claims.length, hasNextPage, isFetchingNextPage, fetchNextPage]);

  const take = useTakeThis();
  const go = (by: 1 | -1) => {
    const inList = list.current?.contains(document.activeElement) ?? false;
    const next = inList ? Math.min(Math.max(active + by, 0), claims.length - 1) : active;
    setActive(next);
    rows.scrollToIndex(next, { align: 'auto' });
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${next}"] a`)?.focus());
  };
  const takeActive = () => {
    const claim = claims[active];
    if (claim && take.may && claim.seats.free > 0) take.run(claim.id);
  };
  useShortcuts(t('queue.keysTitle'), [
    { keys: 'j', label: t('queue.keyNext'), run: () => go(1) },
    { keys: 'k', label: t('queue.keyPrevious'), run: () => go(-1) },
    { keys: 't', label: t('queue.keyTake'), run: takeActive },
    {
      keys: 'f',
      label: t('queue.keyFilters'),
      run: () => document.querySelector<HTMLElement>('#filters select')?.focus(),
    },
  ]);

  return (
    <>
      <ol ref={list} className={css.list} aria-label={t('queue.list')} style={{ height: rows.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
          const claim = claims[index];
          return (
            claim && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                data-row={index}
                aria-posinset={index + 1}
                aria-setsize={hasNextPage ? -1 : claims.length}
                className={css.row}
                style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
                onFocus={() => setActive(index)}
              >
                <QueueRow claim={claim} onTake={take.may ? take.run : undefined} busy={take.busy} />
              </li>
            )
          );
        })}
      </ol>
      {hasNextPage && (
        <Text size="sm" c="dimmed" ta="center" role="status">
          {t('queue.loading')}
        </Text>
      )}
    </>
  );
}

function useTakeThis() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const may = useMay('claims:review');
  const { mutate, isPending } = useMutation({
    ...queueTakeThisMutation(),
    onSuccess: (claim) => {
      queries.setQueryData(claimsReadQueryKey({ path: { id: claim.id } }), claim);
      void navigate(`/desk/claims/${claim.id}/review`);
    },
    onError: tellProblem,
  });
  const run = useCallback((id: number) => mutate({ path: { id } }), [mutate]);
  return { may, busy: isPending, run };
}
