/** Nothing was changed because one of the claims is not any more what was seen: which one, what it is now, and the ways on. */
import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClaimSummary } from '../api/generated/types.gen.js';
import type { Problem } from '../api/problem.js';
import { StateBadge } from '../claim/badges.js';
import { ProblemAlert } from '../shell/answer.js';

const codes = ['claim.stale', 'claim.wrong_state', 'claim.unmet'];

interface Props {
  problem: Problem | null;
  /** The claims that the decision was about, and all claims as they are now. */
  meant: readonly ClaimSummary[];
  now: readonly ClaimSummary[];
  /** Goes on with what the claims are now. */
  onAgain: (claims: ClaimSummary[]) => void;
  /** Whether the others can be decided on without it. */
  divisible?: boolean;
}

export function StaleClaim({ problem, meant, now, onAgain, divisible = false }: Props) {
  const { t } = useTranslation('triage');
  if (!problem || !codes.includes(problem.code)) return <ProblemAlert problem={problem} />;
  const id = (problem.document.claim as number | undefined) ?? meant[0]?.id ?? 0;
  const claim = now.find((one) => one.id === id);
  const newest = meant.map((one) => now.find((other) => other.id === one.id) ?? one);
  const others = newest.filter((one) => one.id !== id);
  return (
    <Alert color="orange" role="alert" title={t('stale.title', { id })}>
      <Text size="sm">{problem.code === 'claim.stale' ? t('stale.hint') : problem.document.detail}</Text>
      {claim && (
        <Group gap="xs" my="xs" wrap="nowrap" align="flex-start">
          <StateBadge state={claim.state} />
          <Text size="sm" fs="italic">
            {claim.text}
          </Text>
        </Group>
      )}
      <Group gap="xs" mt="xs">
        {problem.code === 'claim.stale' && (
          <Button size="compact-sm" variant="light" onClick={() => onAgain(newest)}>
            {t('stale.again')}
          </Button>
        )}
        {divisible && others.length > 0 && (
          <Button size="compact-sm" variant="light" onClick={() => onAgain(others)}>
            {t('stale.without', { count: others.length })}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
