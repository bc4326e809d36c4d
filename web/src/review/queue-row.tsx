/** One claim in the queue. Drawn by the hundred while somebody scrolls, so it is made of plain elements. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClaimSummary } from '../api/generated/types.gen.js';
import { Seats } from '../claim/seats.js';
import { daysInWords } from '../look/times.js';
import css from './queue-list.module.css';

interface QueueRowProps {
  claim: ClaimSummary;
  busy: boolean;
  /** Left out where the reader reviews nothing. */
  onTake?: (id: number) => void;
}

export const QueueRow = memo(function QueueRow({ claim, busy, onTake }: QueueRowProps) {
  const { t } = useTranslation(['review', 'terms']);
  const { id, text, kind, speaker, about, articleTitle, priority, seats } = claim;
  const days = daysInWords(about.from, about.to);
  return (
    <div className={css.claim}>
      <div className={css.words}>
        <Link to={`/desk/claims/${id}`} className={css.text}>
          {text}
        </Link>
        <div className={css.about}>
          <span className={css.kind}>{t(`terms:kind.${kind}`)}</span>
          <span>{[speaker ?? t('terms:article'), days, articleTitle].filter(Boolean).join(' · ')}</span>
        </div>
      </div>
      <div className={css.side}>
        <Seats seats={seats} />
        <span className={css.priority} title={t('queue.priority', { priority })}>
          <span aria-hidden>P{priority}</span>
          <span className={css.spoken}>{t('queue.priority', { priority })}</span>
        </span>
        {onTake && (
          <button
            type="button"
            className={css.take}
            disabled={seats.free === 0 || busy}
            onClick={() => onTake(id)}
            aria-label={`${t('queue.take')}: ${text}`}
          >
            {t('queue.take')}
          </button>
        )}
      </div>
    </div>
  );
});
