/** The link of a new invitation. The desk keeps only its hash, so it is shown here and never again. */
import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewInvitationView } from '../api/generated/types.gen.js';
import { moment } from '../look/times.js';

export function InvitationLink({ invitation, onDone }: { invitation: NewInvitationView; onDone: () => void }) {
  const { t } = useTranslation(['admin', 'shell']);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  if (invitation.link === null) return <Alert color="orange">{t('invite.linkGone')}</Alert>;
  const { link, expiresAt, email } = invitation;

  /** Browsers copy only on https or on the machine itself; elsewhere the link is marked, ready to be copied by hand. */
  const copy = async () => {
    field.current?.select();
    const worked = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    setCopied(worked ? 'yes' : 'no');
  };
  return (
    <Stack>
      <Alert color="orange" variant="light" title={t('invite.onceTitle')}>
        {t('invite.once')}
      </Alert>
      <TextInput
        ref={field}
        label={t('invite.link')}
        description={
          email
            ? t('invite.linkFor', { email, until: moment(expiresAt) })
            : t('invite.linkUntil', { until: moment(expiresAt) })
        }
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        styles={{ input: { fontFamily: 'monospace' } }}
      />
      <Group justify="space-between">
        <Text size="sm" role="status">
          {copied === 'yes' && t('shell:action.copied')}
          {copied === 'no' && t('invite.copyByHand')}
        </Text>
        <Group gap="xs">
          <Button
            onClick={() => void copy()}
            leftSection={copied === 'yes' ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            data-autofocus
          >
            {t('shell:action.copy')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('invite.done')}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}
