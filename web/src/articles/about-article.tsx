/** What is known of the article: its particulars to correct, its editions, what split it, who submitted it. */
import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { articlesListOptions, articlesReadOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ArticleSummary, ArticleView } from '../api/generated/types.gen.js';
import { dayInWords, moment } from '../look/times.js';
import { useMay } from '../session/session.js';
import { ParticularsForm } from './particulars-form.js';

export function AboutArticle({ article }: { article: ArticleView }) {
  const { t } = useTranslation('articles');
  const { splitter, submittedAt, submittedBy, textSha256 } = article;
  const writes = useMay('articles:write');
  return (
    <Stack p="md" gap="lg">
      {writes && <ParticularsForm article={article} />}
      <Editions article={article} />
      {splitter && (
        <section>
          <Title order={2} size="h5">
            {t('page.splitter')}
          </Title>
          <Text size="sm">
            {splitter.version.startsWith('language-model')
              ? t('page.model', { version: splitter.version })
              : t('page.builtIn', { version: splitter.version })}
          </Text>
          {splitter.standIn && <Text size="sm">{t('page.standIn', { why: splitter.standIn })}</Text>}
        </section>
      )}
      <Text size="sm" c="dimmed">
        {t('page.submitted', { when: moment(submittedAt), who: submittedBy?.name ?? t('page.theDesk') })}
        <br />
        {t('page.fingerprint')}: <code style={{ overflowWrap: 'anywhere' }}>{textSha256}</code>
      </Text>
    </Stack>
  );
}

/** The first edition is named by the others; further ones are found by the address that they share. */
function Editions({ article }: { article: ArticleView }) {
  const { t } = useTranslation('articles');
  const { id, editionOf, url } = article;
  const [first, atAddress] = useQueries({
    queries: [
      { ...articlesReadOptions({ path: { id: editionOf ?? id } }) },
      { ...articlesListOptions({ query: { url: url ?? '', limit: 50 } }), enabled: url !== null },
    ],
  });
  const found = new Map<number, ArticleSummary>([[id, article]]);
  for (const one of [first.data, ...(atAddress.data?.data ?? [])]) if (one) found.set(one.id, one);
  const editions = [...found.values()].sort((a, b) => a.edition - b.edition);
  return (
    <section>
      <Title order={2} size="h5">
        {t('page.editions')}
      </Title>
      {editions.length === 1 ? (
        <Text size="sm" c="dimmed">
          {t('page.onlyEdition')}
        </Text>
      ) : (
        <List size="sm">
          {editions.map((one) => (
            <List.Item key={one.id}>
              {t('edition', { edition: one.edition })}, {dayInWords(one.publishedOn)}:{' '}
              {one.id === id ? (
                t('page.thisOne')
              ) : (
                <Anchor component={Link} to={`/desk/articles/${one.id}`} inherit>
                  {one.title}
                </Anchor>
              )}
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
