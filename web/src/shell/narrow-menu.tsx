/** The way about on a narrow screen. */
import { Drawer, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpensAfterMount } from './opens-after-mount.js';
import { Places } from './place-links.js';
import type { Place } from './places.js';

interface NarrowMenuProps {
  opened: boolean;
  onClose: () => void;
  places: readonly Place[];
}

export function NarrowMenu({ opened, onClose, places }: NarrowMenuProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={useOpensAfterMount(opened)}
      onClose={onClose}
      size="xs"
      title={t('nav.label')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack component="nav" gap={4} onClick={onClose} aria-label={t('nav.label')}>
        <Places places={places} />
      </Stack>
    </Drawer>
  );
}
