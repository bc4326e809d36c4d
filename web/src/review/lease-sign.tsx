/** How long the seat is still kept: quiet, and clear in the last minutes; said once to whoever does not see it. */
import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeLeft } from './lease-clock.js';
import type { Lease } from './use-lease.js';

export function LeaseSign({ lease }: { lease: Lease }) {
  const { t } = useTranslation('review');
  const { stage, until, now, keep } = lease;
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), stage === 'soon' ? 1000 : 10_000);
    return () => clearInterval(timer);
  }, [stage]);

  const { minutes, seconds } = timeLeft(until, now());
  const short = stage === 'soon';
  return (
    <Group gap={6} wrap="nowrap">
      <VisuallyHidden role="status">{short ? t('lease.soon') : ''}</VisuallyHidden>
      {(stage === 'calm' || short) && (
        <>
          <IconClock size={16} aria-hidden color={short ? 'var(--then)' : 'var(--ink-soft)'} />
          <Text size="sm" c={short ? 'var(--then)' : 'dimmed'} fw={short ? 650 : 400} title={t('lease.hint')}>
            {short
              ? t('lease.short', { time: `${minutes}:${String(seconds).padStart(2, '0')}` })
              : t('lease.calm', { minutes })}
          </Text>
        </>
      )}
      {short && (
        <Button size="compact-sm" variant="light" onClick={keep}>
          {t('lease.keep')}
        </Button>
      )}
    </Group>
  );
}
