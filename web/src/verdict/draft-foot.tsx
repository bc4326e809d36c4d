/** The foot of a form for a verdict that keeps a draft: whether it is kept, and to discard it, leave it for later or send it. */
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyCaps } from '../keyboard/key-caps.js';

interface DraftFootProps {
  isKept: boolean;
  isSending: boolean;
  sendLabel: string;
  onDiscard: () => void;
  onLater: () => void;
  onSend: () => void;
}

export function DraftFoot({ isKept, isSending, sendLabel, onDiscard, onLater, onSend }: DraftFootProps) {
  const { t } = useTranslation('approval');
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed" role="status">
        {isKept ? t('adjudicate.kept') : ''}
      </Text>
      <Group>
        <Button variant="subtle" c="var(--contradicts)" onClick={onDiscard}>
          {t('adjudicate.discard')}
        </Button>
        <Button variant="default" onClick={onLater}>
          {t('adjudicate.later')}
        </Button>
        <Button onClick={onSend} loading={isSending} rightSection={<KeyCaps keys="mod+Enter" />}>
          {sendLabel}
        </Button>
      </Group>
    </Group>
  );
}
