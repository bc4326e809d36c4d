/** Whether the page is live. */
import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useIsLive } from './live.js';

export function LiveSign() {
  const { t } = useTranslation();
  const label = useIsLive() ? t('live.on') : t('live.off');
  return (
    <Tooltip label={label}>
      <span
        role="status"
        aria-label={label}
        tabIndex={0}
        style={{ display: 'inline-flex', padding: 6, color: useIsLive() ? 'var(--supports)' : 'var(--ink-soft)' }}
      >
        <svg width="10" height="10" aria-hidden>
          <circle
            cx="5"
            cy="5"
            r="4"
            fill={useIsLive() ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </span>
    </Tooltip>
  );
}
