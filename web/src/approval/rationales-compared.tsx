/** Two rationales word by word: what only the first says is struck out, what only the second says is underlined. */
import { Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VerdictView } from '../api/generated/types.gen.js';
import { Waiting } from '../shell/answer.js';

const MarkedWords = lazy(() => import('../verdict/marked-words.js'));

export function RationalesCompared({ reviews }: { reviews: readonly VerdictView[] }) {
  const { t } = useTranslation(['approval', 'terms']);
  const pairs = reviews.flatMap((one, at) => reviews.slice(at + 1).map((other) => [one, other] as const));
  const [chosen, choose] = useState('0');
  const pair = pairs[Number(chosen)] ?? pairs[0];
  if (!pair) return null;
  const [one, other] = pair;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="by-word" bg="var(--card)">
      <Stack gap="md">
        <div>
          <Title order={3} size="h5" id="by-word">
            {t('reviews.byWord')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('reviews.byWordHint', { one: one.author.name, other: other.author.name })}
          </Text>
        </div>
        {pairs.length > 1 && (
          <SegmentedControl
            aria-label={t('reviews.pair')}
            value={chosen}
            onChange={choose}
            data={pairs.map(([a, b], at) => ({ value: String(at), label: `${a.author.name} – ${b.author.name}` }))}
          />
        )}
        <Suspense fallback={<Waiting />}>
          <div>
            <Text fw={600} size="sm" c="var(--then)">
              {t('terms:then')}
            </Text>
            <MarkedWords before={one.rationaleThen ?? ''} after={other.rationaleThen ?? ''} />
          </div>
          <div>
            <Text fw={600} size="sm" c="var(--today)">
              {t('terms:today')}
            </Text>
            <MarkedWords before={one.rationaleToday} after={other.rationaleToday} />
          </div>
        </Suspense>
      </Stack>
    </Paper>
  );
}
