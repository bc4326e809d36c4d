/** What waits for triage: the articles with proposed claims, the longest wait first, each with its most check-worthy claim. */
import { Anchor, Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { claimsListInfiniteOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { ClaimLine } from '../claim/claim-line.js';
import '../look/state-colours.css';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { ago } from '../look/times.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import css from './triage.module.css';
import { waitingArticles, type WaitingArticle } from './waiting-articles.js';

export function TriagePage() {
  const { t } = useTranslation(['triage', 'shell']);
  const list = useRef<HTMLOListElement>(null);
  const claims = useInfiniteQuery({
    ...claimsListInfiniteOptions({ query: { state: 'proposed', order: 'waiting', limit: 1000 } }),
    initialPageParam: {},
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });
  const { data, hasNextPage } = claims;
  const waiting = useMemo(() => waitingArticles(data?.pages.flatMap((page) => page.data) ?? []), [data]);
  useListKeys(list, waiting[0]);

  return (
    <Page
      title={t('waiting.title')}
      hint={t('waiting.hint')}
      actions={
        waiting[0] && (
          <Button component={Link} to={`/desk/articles/${waiting[0].id}/triage`} rightSection={<KeyCaps keys="." />}>
            {t('waiting.open')}
          </Button>
        )
      }
    >
      <Answer of={claims}>
        {() =>
          waiting.length === 0 ? (
            <Empty title={t('waiting.empty')}>
              <Text>{t('waiting.emptyHint')}</Text>
              <Button component={Link} to="/desk/articles/new" mt="sm">
                {t('waiting.submit')}
              </Button>
            </Empty>
          ) : (
            <div>
              <ol className={css.list} ref={list}>
                {waiting.map((article) => (
                  <Waiting key={article.id} article={article} atLeast={hasNextPage} />
                ))}
              </ol>
              {hasNextPage && (
                <Button
                  mt="md"
                  variant="default"
                  loading={claims.isFetchingNextPage}
                  onClick={() => void claims.fetchNextPage()}
                >
                  {t('shell:state.more')}
                </Button>
              )}
            </div>
          )
        }
      </Answer>
    </Page>
  );
}

function Waiting({ article, atLeast }: { article: WaitingArticle; atLeast: boolean }) {
  const { t } = useTranslation('triage');
  const { id, title, since, count, best } = article;
  return (
    <li className={css.row}>
      <div>
        <Anchor component={Link} to={`/desk/articles/${id}/triage`} fw={600} c="var(--ink)" data-title="">
          {title}
        </Anchor>
        <Text size="sm" c="dimmed">
          {t(atLeast ? 'waiting.atLeast' : 'waiting.count', { count })} ·{' '}
          <time dateTime={since}>{t('waiting.since', { when: ago(since) })}</time>
        </Text>
      </div>
      <div>
        <Text size="xs" c="dimmed" fw={600}>
          {t('waiting.best')}
        </Text>
        <Text className="reading" mb={4}>
          {best.text}
        </Text>
        <ClaimLine claim={best} />
      </div>
    </li>
  );
}

function useListKeys(list: React.RefObject<HTMLOListElement | null>, first: WaitingArticle | undefined): void {
  const { t } = useTranslation('triage');
  const navigate = useNavigate();
  const go = (by: number) => {
    const titles = [...(list.current?.querySelectorAll<HTMLElement>('[data-title]') ?? [])];
    const at = titles.indexOf(document.activeElement as HTMLElement);
    titles[Math.max(0, Math.min(titles.length - 1, at + by))]?.focus();
  };
  useShortcuts(t('waiting.title'), [
    { keys: 'j', label: t('waiting.keys.next'), run: () => go(1) },
    { keys: 'k', label: t('waiting.keys.previous'), run: () => go(-1) },
    {
      keys: '.',
      label: t('waiting.open'),
      run: () => void navigate(`/desk/articles/${first?.id}/triage`),
      disabled: !first,
    },
  ]);
}
