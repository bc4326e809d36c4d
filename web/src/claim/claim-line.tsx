/** The facts of a claim in a line: its kind, the days it is about, who says it, how much it is worth checking. */
import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClaimSummary } from '../api/generated/types.gen.js';
import { daysInWords } from '../look/times.js';
import { KindBadge } from './badges.js';
import { Worth } from './worth.js';

type Facts = Pick<ClaimSummary, 'kind' | 'about' | 'speaker' | 'worth'>;

export function ClaimLine({ claim: { kind, about, speaker, worth } }: { claim: Facts }) {
  const { t } = useTranslation('terms');
  const days = daysInWords(about.from, about.to);
  return (
    <Group gap="0.25rem 0.75rem">
      <KindBadge kind={kind} />
      <Worth worth={worth} />
      {days && (
        <Text size="xs" c="var(--then)" component="span">
          {days}
        </Text>
      )}
      <Text size="xs" c="dimmed" component="span">
        {speaker ?? t('article')}
      </Text>
    </Group>
  );
}
