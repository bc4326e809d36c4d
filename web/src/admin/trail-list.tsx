/** The events, newest first: as many as somebody scrolls to, and only those in sight are drawn. */
import { Anchor, Button, Group, Loader, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { auditListInfiniteOptions, peopleNamesOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { AuditListData, ListedEvent } from '../api/generated/types.gen.js';
import { ago, moment } from '../look/times.js';
import { Answer, ProblemAlert } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { EventChanges } from './event-changes.js';
import { deedInWords, kindOf, wayInWords } from './event-words.js';
import css from './trail-list.module.css';

export function TrailList({ query }: { query: NonNullable<AuditListData['query']> }) {
  const { t } = useTranslation('admin');
  const events = useInfiniteQuery({
    ...auditListInfiniteOptions({ query: { ...query, limit: 100 } }),
    initialPageParam: {},
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ data }) => data),
  });
  return (
    <Answer of={events}>
      {(rows) =>
        rows.length ? (
          <>
            <Events rows={rows} complete={!events.hasNextPage} onEnd={() => void events.fetchNextPage()} />
            {events.isFetchingNextPage && <Loader size="sm" aria-label={t('trail.loadingMore')} />}
            {events.isFetchNextPageError && (
              <ProblemAlert problem={events.error}>
                <Button size="xs" variant="default" onClick={() => void events.fetchNextPage()}>
                  {t('trail.loadMore')}
                </Button>
              </ProblemAlert>
            )}
          </>
        ) : (
          <Empty title={t('trail.none')}>{t('trail.noneHint')}</Empty>
        )
      }
    </Answer>
  );
}

interface EventsProps {
  rows: ListedEvent[];
  complete: boolean;
  onEnd: () => void;
}

function Events({ rows, complete, onEnd }: EventsProps) {
  const { t } = useTranslation('admin');
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 110,
    overscan: 10,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const nearEnd = !complete && last >= rows.length - 10;
  useEffect(() => {
    if (nearEnd) onEnd();
  }, [nearEnd, onEnd]);
  return (
    <ol ref={list} className={css.list} style={{ height: virtual.getTotalSize() }} aria-label={t('trail.title')}>
      {shown.map(({ index, key, start }) => {
        const event = rows[index];
        return (
          event && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={complete ? rows.length : -1}
              className={css.event}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <EventRow event={event} />
            </li>
          )
        );
      })}
    </ol>
  );
}

function EventRow({ event }: { event: ListedEvent }) {
  const { t } = useTranslation('admin');
  const { actor, action, at, chain, seq, hash } = event;
  return (
    <>
      <Group justify="space-between" gap="xs" align="baseline">
        <Text>
          <strong>{actor?.name ?? t('desk')}</strong> {deedInWords(kindOf(event), action)}
        </Text>
        <Text size="sm">
          <Thing chain={chain} />{' '}
          <span className={css.soft} title={t('trail.hash', { hash })}>
            #{seq}
          </span>
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        <time dateTime={at} title={ago(at)}>
          {moment(at)}
        </time>
        , {wayInWords(event)}
      </Text>
      <EventChanges event={event} />
    </>
  );
}

const pages: Record<string, (id: string) => string> = {
  claim: (id) => `/desk/claims/${id}`,
  article: (id) => `/desk/articles/${id}`,
};

function Thing({ chain }: { chain: string }) {
  const { t } = useTranslation('admin');
  const [kind = '', id = ''] = chain.split(':');
  const { data: names = [] } = useQuery(peopleNamesOptions());
  const person = kind === 'person' && names.find((one) => one.id === Number(id));
  const name = person ? person.name : id ? `${t(`trail.kinds.${kind as 'claim'}`)} ${id}` : t('desk');
  const page = pages[kind];
  return page ? (
    <Anchor component={Link} to={page(id)}>
      {name}
    </Anchor>
  ) : (
    name
  );
}
