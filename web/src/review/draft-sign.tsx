/** Where the draft is: a quiet word that it is kept, or what stands in the way. */
import { Text } from '@mantine/core';
import { IconCheck, IconCloudOff, IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DraftSign as Sign } from './draft-keeper.js';

const icons = { saved: IconCheck, saving: IconDots, here: IconCloudOff, nowhere: IconCloudOff };

export function DraftSign({ sign }: { sign: Sign }) {
  const { t } = useTranslation('review');
  if (sign === 'untouched') return null;
  const Icon = icons[sign];
  const troubled = sign === 'here' || sign === 'nowhere';
  return (
    <Text
      size="sm"
      c={troubled ? 'var(--then)' : 'dimmed'}
      fw={troubled ? 600 : 400}
      role={troubled ? 'status' : undefined}
      title={t(`draft.hint.${sign}`)}
      style={{ display: 'inline-flex', alignItems: 'center', gap: 4 }}
    >
      <Icon size={16} aria-hidden /> {t(`draft.${sign}`)}
    </Text>
  );
}
