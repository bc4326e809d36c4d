/** One claim in the queue. */
import { Anchor, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClaimSummary } from '../api/generated/types.gen.js';
import { KindBadge } from '../claim/badges.js';
import { Seats } from '../claim/seats.js';
import { daysInWords } from '../look/times.js';
import css from './queue-list.module.css';

interface QueueRowProps {
  claim: ClaimSummary;
  busy: boolean;
  /** Left out where the reader reviews nothing. */
  onTake?: () => void;
}

export function QueueRow({ claim, busy, onTake }: QueueRowProps) {
  const { t } = useTranslation(['review', 'terms']);
  const { id, text, kind, speaker, about, articleTitle, priority, seats } = claim;
  const days = daysInWords(about.from, about.to);
  return (
    <div className={css.claim}>
      <div className={css.words}>
        <Anchor component={Link} to={`/desk/claims/${id}`} className={css.text} underline="hover">
          {text}
        </Anchor>
        <Group gap="xs" mt={2}>
          <KindBadge kind={kind} />
          <Text size="sm" c="dimmed">
            {[speaker ?? t('terms:article'), days, articleTitle].filter(Boolean).join(' · ')}
          </Text>
        </Group>
      </div>
      <Group gap="sm" wrap="nowrap" className={css.side}>
        <Seats seats={seats} />
        <Text size="sm" c="dimmed" title={t('queue.priority', { priority })}>
          <span aria-hidden>P{priority}</span>
          <span className={css.spoken}>{t('queue.priority', { priority })}</span>
        </Text>
        {onTake && (
          <Button
            size="compact-sm"
            variant="light"
            disabled={seats.free === 0 || busy}
            onClick={onTake}
            aria-label={`${t('queue.take')}: ${text}`}
          >
            {t('queue.take')}
          </Button>
        )}
      </Group>
    </div>
  );
}
