/** The reviews side by side, what differs between them marked; word by word where somebody asks. */
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimView, VerdictView } from '../api/generated/types.gen.js';
import { VerdictCard } from '../evidence/verdict-card.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { Empty } from '../shell/empty.js';
import { compared } from './comparing.js';
import { RationalesCompared } from './rationales-compared.js';
import css from './decision.module.css';

export function Reviews({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation('approval');
  const [byWord, setByWord] = useState(false);
  const reviews = useMemo(() => standingReviews(claim), [claim]);
  const comparison = useMemo(() => compared(reviews), [reviews]);
  const evidence = useMemo(() => inOrder(claim.evidence), [claim.evidence]);
  const decided = claim.reviews.filter(({ id }) => id === claim.approval?.verdict && !reviews.some((r) => r.id === id));
  const canCompare = reviews.length > 1;
  useShortcuts(t('reviews.title'), [
    {
      keys: 'w',
      label: t('reviews.compare'),
      run: () => setByWord((shown) => !shown),
      disabled: !canCompare,
    },
  ]);

  return (
    <Stack component="section" aria-labelledby="reviews" gap="md">
      <Group justify="space-between">
        <Title order={2} size="h4" id="reviews">
          {t('reviews.title')}
        </Title>
        {canCompare && (
          <Button
            variant="default"
            size="xs"
            aria-pressed={byWord}
            onClick={() => setByWord(!byWord)}
            rightSection={<KeyCaps keys="w" />}
          >
            {t('reviews.compare')}
          </Button>
        )}
      </Group>
      {canCompare && <Agreement {...comparison} />}
      {reviews.length === 0 && decided.length === 0 && (
        <Empty title={t('reviews.none')}>
          {claim.hidden.reviews > 0 && t('reviews.hidden', { count: claim.hidden.reviews })}
        </Empty>
      )}
      <div className={css.columns}>
        {[...reviews, ...decided].map((verdict) => (
          <VerdictCard
            key={verdict.id}
            verdict={verdict}
            evidence={evidence}
            apart={{
              ratingThen: comparison.ratingThenDiffers && verdict.givenAs === 'review',
              ratingToday: comparison.ratingTodayDiffers && verdict.givenAs === 'review',
              evidence: comparison.onlyIn.get(verdict.id) ?? new Set(),
            }}
            heading={verdict.id === claim.approval?.verdict ? <Speaks verdict={verdict} /> : undefined}
          />
        ))}
      </div>
      {byWord && canCompare && <RationalesCompared reviews={reviews} />}
    </Stack>
  );
}

function Agreement({ ratingThenDiffers, ratingTodayDiffers }: ReturnType<typeof compared>) {
  const { t } = useTranslation('approval');
  const said =
    ratingThenDiffers && ratingTodayDiffers
      ? t('reviews.bothDiffer')
      : ratingThenDiffers
        ? t('reviews.thenDiffers')
        : ratingTodayDiffers
          ? t('reviews.todayDiffers')
          : t('reviews.agree');
  return <Text>{said}</Text>;
}

function Speaks({ verdict }: { verdict: VerdictView }) {
  const { t } = useTranslation(['approval', 'evidence']);
  return (
    <Text fw={600}>
      {t(`evidence:verdict.${verdict.givenAs}`, { name: verdict.author.name })}
      <Text span size="sm" c="var(--supports)" fw={600} ml="xs">
        {t('reviews.speaks')}
      </Text>
    </Text>
  );
}

export function standingReviews({ reviews }: Pick<ClaimView, 'reviews'>): VerdictView[] {
  return reviews.filter(({ givenAs, endedAs }) => givenAs === 'review' && endedAs === null);
}

const sides = ['supports', 'contradicts', 'contextualizes'];

/** In the order in which the page lists and numbers it: for the claim, against it, around it. */
export function inOrder(evidence: ClaimView['evidence']): ClaimView['evidence'] {
  return evidence.toSorted((one, other) => sides.indexOf(one.stance) - sides.indexOf(other.stance));
}
