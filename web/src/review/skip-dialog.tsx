/** Skipping a claim takes a reason, so that the queue learns who it is for. */
import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';

export const skipReasons = ['language', 'expertise', 'conflict_of_interest', 'no_access', 'unclear', 'later'] as const;

export type SkipReason = (typeof skipReasons)[number];

interface SkipDialogProps {
  opened: boolean;
  busy: boolean;
  onClose: () => void;
  onSkip: (reason: SkipReason) => void;
}

export function SkipDialog({ opened, busy, onClose, onSkip }: SkipDialogProps) {
  const { t } = useTranslation(['review', 'terms', 'shell']);
  const [reason, choose] = useState<SkipReason | null>(null);
  useShortcuts(t('skip.title'), [
    ...skipReasons.map((code, at) => ({
      keys: String(at + 1),
      label: t(`terms:skip.${code}`),
      run: () => choose(code),
      inDialog: true,
      disabled: !opened,
    })),
    {
      keys: 'mod+Enter',
      label: t('skip.do'),
      run: () => reason && onSkip(reason),
      inDialog: true,
      disabled: !opened || busy,
    },
  ]);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('skip.title')}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason) onSkip(reason);
        }}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {t('skip.hint')}
          </Text>
          <Radio.Group
            label={t('skip.why')}
            value={reason}
            onChange={(value) => choose(value as SkipReason)}
            name="skip-reason"
          >
            <Stack gap="xs" mt="xs">
              {skipReasons.map((code, at) => (
                <Radio
                  key={code}
                  value={code}
                  data-autofocus={at === 0 || undefined}
                  label={
                    <>
                      <KeyCaps keys={String(at + 1)} /> {t(`terms:skip.${code}`)}
                    </>
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
          <Group>
            <Button type="submit" disabled={reason === null} loading={busy}>
              {t('skip.do')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('shell:action.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
