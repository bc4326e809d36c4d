/** How much a claim is worth checking, as a small bar with its number, and the reasons in words. */
import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { claimsReadOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { spoken } from '../wording/wording.js';
import { reasonKeys } from './worth-reasons.js';

export function Worth({ worth }: { worth: number }) {
  const { t } = useTranslation('articles');
  const percent = new Intl.NumberFormat(spoken(), { style: 'percent' }).format(worth);
  const label = t('page.worth', { percent });
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      style={{ display: 'inline-flex', alignItems: 'center', gap: 6, fontSize: '0.75rem', color: 'var(--ink-soft)' }}
    >
      <span style={{ width: 36, height: 6, borderRadius: 3, background: 'var(--line)', overflow: 'hidden' }}>
        <span
          style={{ display: 'block', width: `${worth * 100}%`, height: '100%', background: 'var(--state-queued)' }}
        />
      </span>
      {percent}
    </span>
  );
}

/** Only the claim itself has its reasons, so they are asked for when somebody looks at it. */
export function WorthReasons({ claim }: { claim: number }) {
  const { t } = useTranslation('articles');
  const { data } = useQuery(claimsReadOptions({ path: { id: claim } }));
  if (!data) return null;
  if (data.worthReasons.length === 0) {
    return (
      <Text size="sm" c="dimmed" mt={6}>
        {data.origin === 'editor' ? t('worth.byEditor') : t('worth.none')}
      </Text>
    );
  }
  return (
    <List size="sm" c="dimmed" mt={6} aria-label={t('worth.why')}>
      {data.worthReasons.map((reason) => {
        const key = reasonKeys[reason];
        return <List.Item key={reason}>{key ? t(`worth.${key}`) : reason}</List.Item>;
      })}
    </List>
  );
}
