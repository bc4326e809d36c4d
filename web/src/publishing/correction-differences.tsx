/** Field by field what a correction changes: words compared, ratings from and to, evidence and searches that come and go. */
import { Group, List, Stack, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimView } from '../api/generated/types.gen.js';
import { RatingBadge } from '../claim/badges.js';
import { sourceName } from '../evidence/sources.js';
import type { Difference } from './correction.js';

const MarkedWords = lazy(() => import('../verdict/marked-words.js'));

export function CorrectionDifferences({ changed, claim }: { changed: readonly Difference[]; claim: ClaimView }) {
  const { t } = useTranslation('publishing');
  if (changed.length === 0) return <Text c="dimmed">{t('correct.nothingYet')}</Text>;
  return (
    <Stack gap="md">
      {changed.map((difference) => (
        <section key={difference.field} aria-label={t(`field.${difference.field}`)}>
          <Title order={3} size="h6">
            {t(`field.${difference.field}`)}
          </Title>
          <Changed difference={difference} claim={claim} />
        </section>
      ))}
    </Stack>
  );
}

function Changed({ difference, claim }: { difference: Difference; claim: ClaimView }) {
  switch (difference.kind) {
    case 'words':
      return (
        <Suspense fallback={<Text>{difference.after}</Text>}>
          <MarkedWords before={difference.before} after={difference.after} lang={claim.article.language} />
        </Suspense>
      );
    case 'rating':
      return (
        <Group gap="xs">
          <RatingBadge rating={difference.before || null} />
          <span aria-hidden>→</span>
          <RatingBadge rating={difference.after || null} />
        </Group>
      );
    case 'cites': {
      const name = (id: number) => {
        const item = claim.evidence.find((one) => one.id === id);
        return item ? sourceName(item) : String(id);
      };
      return <ComeAndGone taken={difference.taken.map(name)} added={difference.added.map(name)} />;
    }
    case 'searches': {
      const told = ({ where, query, result }: (typeof difference.added)[number]) => `${where}: ${query}: ${result}`;
      return <ComeAndGone taken={difference.taken.map(told)} added={difference.added.map(told)} />;
    }
  }
}

function ComeAndGone({ taken, added }: { taken: readonly string[]; added: readonly string[] }) {
  const { t } = useTranslation('approval');
  return (
    <List size="sm">
      {taken.map((text) => (
        <List.Item key={`taken ${text}`}>
          {t('words.taken')} <del>{text}</del>
        </List.Item>
      ))}
      {added.map((text) => (
        <List.Item key={`added ${text}`}>
          {t('words.added')} <ins>{text}</ins>
        </List.Item>
      ))}
    </List>
  );
}
