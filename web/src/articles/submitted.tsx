/** After an article was submitted: how far its splitting is, then the ways on. */
import { Button, Group, Stack, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArticleView } from '../api/generated/types.gen.js';
import { SplittingProgress } from '../article/splitting-progress.js';
import { useSplitting } from '../article/use-splitting.js';
import { useMay } from '../session/session.js';

export function Submitted({ article, onAnother }: { article: ArticleView; onAnother: () => void }) {
  const { t } = useTranslation('articles');
  const edits = useMay('claims:edit');
  const { data = article } = useSplitting(article.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const goOn = edits && data.splitState === 'split' && (data.claims.proposed ?? 0) > 0;

  return (
    <Stack maw="46rem">
      <Title order={2} size="h4" ref={heading} tabIndex={-1} style={{ overflowWrap: 'anywhere', outline: 'none' }}>
        {t('new.done', { title: data.title })}
      </Title>
      <SplittingProgress article={data} />
      <Group>
        {goOn && (
          <Button component={Link} to={`/desk/articles/${data.id}/triage`}>
            {t('splitting.toTriage')}
          </Button>
        )}
        <Button component={Link} to={`/desk/articles/${data.id}`} variant={goOn ? 'default' : 'filled'}>
          {t('splitting.toMap')}
        </Button>
        <Button variant="subtle" onClick={onAnother}>
          {t('new.another')}
        </Button>
      </Group>
    </Stack>
  );
}
