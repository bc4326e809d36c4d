/** The head of an article as a newspaper prints it: where and when it stood, its title, who wrote it. */
import { Anchor, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '../api/generated/types.gen.js';
import { dayInWords } from '../look/times.js';
import { serif } from '../look/theme.js';

type Particulars = Pick<ArticleSummary, 'title' | 'publisher' | 'publishedOn' | 'url' | 'language'> & {
  byline?: string | null;
};

export function ArticleHead({ article, order = 2 }: { article: Particulars; order?: 2 | 3 }) {
  const { t } = useTranslation('reading');
  const { title, publisher, publishedOn, url, byline, language } = article;
  return (
    <header style={{ maxWidth: '40rem', marginBottom: '1.25rem' }}>
      <Text size="sm" c="var(--then)" fw={600}>
        {publisher ? `${publisher}, ` : ''}
        <time dateTime={publishedOn}>{dayInWords(publishedOn)}</time>
      </Text>
      <Title order={order} ff={serif} fw={650} fz="1.75rem" lh={1.2} my={6} lang={language}>
        {title}
      </Title>
      <Text size="sm" c="dimmed">
        {byline && <span>{byline} · </span>}
        {url && (
          <Anchor href={url} target="_blank" rel="nofollow noopener noreferrer" inherit>
            {t('original')}
          </Anchor>
        )}
      </Text>
    </header>
  );
}
