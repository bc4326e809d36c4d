/** Whether the page is live. */
import { useTranslation } from 'react-i18next';
import tip from '../shell/tip.module.css';
import { useIsLive } from './live.js';

export function LiveSign() {
  const { t } = useTranslation();
  const isLive = useIsLive();
  return (
    <span
      role="status"
      aria-label={isLive ? t('live.on') : t('live.off')}
      tabIndex={0}
      className={tip.tip}
      style={{ display: 'inline-flex', padding: 7, color: isLive ? 'var(--supports)' : 'var(--ink-soft)' }}
    >
      <svg width="10" height="10" aria-hidden>
        <circle cx="5" cy="5" r="4" fill={isLive ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </span>
  );
}
