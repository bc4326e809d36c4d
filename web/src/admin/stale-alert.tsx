/** Somebody else was faster: what they changed, that nothing typed is lost, and one button to go on. */
import { Alert, Button, Group } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface StaleAlertProps {
  /** What is different now. */
  children: ReactNode;
  onGoOn: () => void;
  onTakeTheirs: () => void;
  busy: boolean;
}

export function StaleAlert({ children, onGoOn, onTakeTheirs, busy }: StaleAlertProps) {
  const { t } = useTranslation('admin');
  return (
    <Alert color="orange" variant="light" role="alert" title={t('stale.title')} icon={<IconUsers aria-hidden />}>
      {children}
      <p>{t('stale.kept')}</p>
      <Group gap="xs">
        <Button size="xs" onClick={onGoOn} loading={busy}>
          {t('stale.goOn')}
        </Button>
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          {t('stale.takeTheirs')}
        </Button>
      </Group>
    </Alert>
  );
}
