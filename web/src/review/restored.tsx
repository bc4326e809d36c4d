/** Which draft was restored when the page was opened, and the way to the other one where there were two. */
import { Button, CloseButton, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { moment } from '../look/times.js';
import type { DraftKeeper } from './draft-keeper.js';
import { isEmpty } from './draft.js';
import css from './review.module.css';

export function Restored({ keeper }: { keeper: DraftKeeper }) {
  const { t } = useTranslation('review');
  const { from, other, draft } = keeper.read();
  if (from === 'nowhere' || isEmpty(draft)) return null;
  return (
    <div className={css.restored} role="status">
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm">
          {t(`restored.${from}`)}
          {other && ` ${t('restored.other', { at: moment(new Date(other.at).toISOString()) })}`}
        </Text>
        <CloseButton size="sm" aria-label={t('restored.close')} onClick={keeper.forgetOther} />
      </Group>
      {other && (
        <Button size="compact-sm" variant="default" mt={4} onClick={keeper.swap}>
          {t('restored.swap')}
        </Button>
      )}
    </div>
  );
}
