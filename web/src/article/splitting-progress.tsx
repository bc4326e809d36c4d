/** How far the splitting of an article is: waiting, going on by so many sentences, done, or failed and why. */
import { Alert, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ArticleView, SplittingProgress as Told } from '../api/generated/types.gen.js';
import { splittingKey } from '../live/live.js';

type Splitting = Pick<ArticleView, 'id' | 'splitState' | 'splitError' | 'claims'>;

export function SplittingProgress({ article }: { article: Splitting }) {
  const { t } = useTranslation('articles');
  const { id, splitState, splitError, claims } = article;
  if (splitState === 'failed') {
    return (
      <Alert color="red" role="alert" title={t('splitting.failed')}>
        {splitError && <Text size="sm">{splitError}</Text>}
        <Text size="sm">{t('splitting.failedHint')}</Text>
      </Alert>
    );
  }
  if (splitState === 'split') {
    const count = Object.values(claims).reduce((sum, some) => sum + some, 0);
    return <Text role="status">{t('splitting.done', { count })}</Text>;
  }
  return <Going id={id} />;
}

function Going({ id }: { id: number }) {
  const { t } = useTranslation('articles');
  const { data: told } = useQuery<Told>({ queryKey: splittingKey(id), enabled: false });
  const share = told && told.total > 0 ? (told.done / told.total) * 100 : null;
  return (
    <Stack gap={6} role="status">
      <Text fw={600}>{t('splitting.waiting')}</Text>
      <Progress
        value={share ?? 100}
        animated={share === null}
        striped={share === null}
        aria-label={t('splitting.waiting')}
      />
      <Text size="sm" c="dimmed">
        {told && share !== null ? t('splitting.progress', { done: told.done, total: told.total }) : t('splitting.slow')}
      </Text>
    </Stack>
  );
}
