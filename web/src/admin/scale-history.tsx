/** Every version of the scale, the newest first, with what it changed of the one before. */
import { Button, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deskScalesInfiniteOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ScaleView } from '../api/generated/types.gen.js';
import { ago } from '../look/times.js';
import { Answer } from '../shell/answer.js';
import { changesOf } from './changes.js';
import { EventChanges } from './event-changes.js';

export function ScaleHistory() {
  const { t } = useTranslation(['admin', 'shell']);
  const versions = useInfiniteQuery({
    ...deskScalesInfiniteOptions({ query: { limit: 20 } }),
    initialPageParam: {},
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ data }) => data),
  });
  return (
    <Stack component="section" gap="sm" mt="lg" align="flex-start" aria-labelledby="versions">
      <Title order={2} size="h4" id="versions">
        {t('scale.history')}
      </Title>
      <Answer of={versions}>
        {(scales) => (
          <ol style={{ listStyle: 'none', margin: 0, padding: 0, width: '100%' }}>
            {scales.map((scale, index) => (
              <Version key={scale.version} scale={scale} before={scales[index + 1]} />
            ))}
          </ol>
        )}
      </Answer>
      {versions.hasNextPage && (
        <Button variant="default" loading={versions.isFetchingNextPage} onClick={() => void versions.fetchNextPage()}>
          {t('shell:state.more')}
        </Button>
      )}
    </Stack>
  );
}

function Version({ scale, before }: { scale: ScaleView; before: ScaleView | undefined }) {
  const { t } = useTranslation('admin');
  const { version, madeBy, madeAt, note } = scale;
  return (
    <li style={{ padding: '0.6rem 0', borderTop: '1px solid var(--line)' }}>
      <Text>
        <strong>{t('settings.version', { version })}</strong>, {madeBy?.name ?? t('desk')}, {ago(madeAt)}
      </Text>
      <Text size="sm">{madeBy ? note : t('scale.first')}</Text>
      {before && <ScaleChanges from={before} to={scale} />}
    </li>
  );
}

/** What is different between two versions; that nothing is, is said too. */
export function ScaleChanges({ from, to }: { from: Pick<ScaleView, 'ratings'>; to: Pick<ScaleView, 'ratings'> }) {
  const { t } = useTranslation('admin');
  const [before, after] = [from.ratings.map((rating) => ({ ...rating })), to.ratings.map((rating) => ({ ...rating }))];
  if (!changesOf(before, after).length)
    return (
      <Text size="sm" c="dimmed">
        {t('scale.same')}
      </Text>
    );
  return <EventChanges event={{ action: 'scale_changed', before, after, reason: null }} />;
}
