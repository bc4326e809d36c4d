/** The small words that stand beside a claim: its state, its kind, a rating, a stance. Never colour alone. */
import { Badge } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deskCurrentScaleOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimView, EvidenceView } from '../api/generated/types.gen.js';

const stateColours: Record<ClaimView['state'], string> = {
  proposed: 'gray',
  queued: 'tide',
  awaiting_approval: 'indigo',
  disputed: 'orange',
  approved: 'teal',
  published: 'green',
  retracted: 'red',
  dismissed: 'gray',
};

export function StateBadge({ state }: { state: ClaimView['state'] }) {
  const { t } = useTranslation('terms');
  return (
    <Badge variant="light" color={stateColours[state]} autoContrast tt="none" fw={600} c={`var(--mantine-color-text)`}>
      {t(`state.${state}`)}
    </Badge>
  );
}

export function KindBadge({ kind }: { kind: ClaimView['kind'] }) {
  const { t } = useTranslation('terms');
  return (
    <Badge variant="outline" color="gray" tt="none" fw={500} c="var(--ink-soft)" title={t(`kindHint.${kind}`)}>
      {t(`kind.${kind}`)}
    </Badge>
  );
}

const signs: Record<EvidenceView['stance'], string> = { supports: '+', contradicts: '−', contextualizes: '◦' };

export function StanceBadge({ stance }: { stance: EvidenceView['stance'] }) {
  const { t } = useTranslation('terms');
  return (
    <span style={{ color: `var(--${stance})`, fontWeight: 650, whiteSpace: 'nowrap' }}>
      <span aria-hidden>{signs[stance]} </span>
      {t(`stance.${stance}`)}
    </span>
  );
}

const familyColours: Record<string, string> = {
  true: 'green',
  'partly false': 'yellow',
  false: 'red',
  'missing context': 'grape',
  unverifiable: 'gray',
  satire: 'blue',
  altered: 'pink',
};

/** A rating of the current scale by its key; one that has left the scale shows its key. */
export function RatingBadge({ rating }: { rating: string | null }) {
  const { t } = useTranslation('terms');
  const { data: scale } = useQuery(deskCurrentScaleOptions());
  if (rating === null) return <span style={{ color: 'var(--ink-soft)' }}>{t('notJudged')}</span>;
  const found = scale?.ratings.find(({ key }) => key === rating);
  return (
    <Badge
      variant="light"
      color={familyColours[found?.family ?? ''] ?? 'gray'}
      c="var(--mantine-color-text)"
      tt="none"
      fw={650}
      size="lg"
      title={found?.meaning}
    >
      {found?.label ?? rating}
    </Badge>
  );
}
