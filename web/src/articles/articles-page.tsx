/** The list of articles: what was submitted, how far its claims are, and where to go on. */
import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { articlesListInfiniteOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useMay } from '../session/session.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import { queryOf } from './article-filters.js';
import { ArticleRow } from './article-row.js';
import css from './articles.module.css';
import { FilterFields } from './filter-fields.js';

const pageSize = 50;

export function ArticlesPage() {
  const { t } = useTranslation(['articles', 'shell']);
  const [params, setParams] = useSearchParams();
  const query = queryOf(params);
  const list = useRef<HTMLUListElement>(null);
  const submits = useMay('articles:write');
  const articles = useInfiniteQuery({
    ...articlesListInfiniteOptions({ query: { ...query, limit: pageSize } }),
    initialPageParam: {},
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    placeholderData: (before) => before,
  });
  useListKeys(list, submits);
  const filtered = Object.keys(query).length > 0;

  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={
        submits && (
          <Button component={Link} to="/desk/articles/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {t('submit')}
          </Button>
        )
      }
    >
      <FilterFields params={params} setParams={setParams} />
      <Answer of={articles}>
        {({ pages }) => {
          const found = pages.flatMap(({ data }) => data);
          if (found.length === 0) return filtered ? <NothingFound /> : <NoArticles submits={submits} />;
          return (
            <div>
              <Text size="sm" c="dimmed" role="status" mb={4}>
                {t('shown', { count: found.length })}
              </Text>
              <ul className={css.list} ref={list}>
                {found.map((article) => (
                  <ArticleRow key={article.id} article={article} />
                ))}
              </ul>
              {articles.hasNextPage && (
                <Button
                  variant="default"
                  mt="md"
                  loading={articles.isFetchingNextPage}
                  onClick={() => void articles.fetchNextPage()}
                >
                  {t('shell:state.more')}
                </Button>
              )}
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}

function NoArticles({ submits }: { submits: boolean }) {
  const { t } = useTranslation('articles');
  return (
    <Empty title={t('emptyTitle')}>
      <Text>{t('emptyHint')}</Text>
      {submits && (
        <Button component={Link} to="/desk/articles/new" mt="sm">
          {t('submit')}
        </Button>
      )}
    </Empty>
  );
}

function NothingFound() {
  const { t } = useTranslation('articles');
  return <Empty title={t('nothingFound')}>{t('nothingFoundHint')}</Empty>;
}

/** `j` and `k` go through the titles, so that Enter opens one; `t` triages the one that has the focus. */
function useListKeys(list: React.RefObject<HTMLUListElement | null>, submits: boolean): void {
  const { t } = useTranslation('articles');
  const navigate = useNavigate();
  const titles = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-title]') ?? [])];
  const at = () => titles().findIndex((title) => title.closest('li')?.contains(document.activeElement));
  const go = (by: number) => {
    const all = titles();
    const next = Math.max(0, Math.min(all.length - 1, at() + by));
    all[next]?.focus();
    all[next]?.scrollIntoView({ block: 'nearest' });
  };
  useShortcuts(t('title'), [
    { keys: 'j', label: t('keys.next'), run: () => go(1) },
    { keys: 'k', label: t('keys.previous'), run: () => go(at() < 0 ? 1 : -1) },
    {
      keys: 't',
      label: t('keys.triage'),
      run: () => titles()[at()]?.closest('li')?.querySelector<HTMLElement>('[data-triage]')?.click(),
    },
    { keys: '/', label: t('keys.search'), run: () => document.getElementById('article-search')?.focus() },
    { keys: '+', label: t('keys.submit'), run: () => void navigate('/desk/articles/new'), disabled: !submits },
  ]);
}
