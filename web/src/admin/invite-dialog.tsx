/** Inviting somebody: first who and for what, then the link, which is shown this once. */
import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { invitationsInviteMutation } from '../api/generated/@tanstack/react-query.gen.js';
import type { NewInvitationView } from '../api/generated/types.gen.js';
import { ProblemAlert } from '../shell/answer.js';
import { InvitationLink } from './invitation-link.js';
import { RolesField, type Role } from './roles-field.js';

const usualDays = 7;

export function InviteDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'shell']);
  const [made, setMade] = useState<NewInvitationView | null>(null);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={() => setMade(null)}
      title={made ? t('invite.madeTitle') : t('invite.title')}
      closeOnClickOutside={made === null}
      closeOnEscape={made === null}
      withCloseButton={made === null}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      {made ? (
        <InvitationLink invitation={made} onDone={onClose} />
      ) : (
        <InviteForm onMade={setMade} onCancel={onClose} />
      )}
    </Modal>
  );
}

interface InviteFormProps {
  onMade: (invitation: NewInvitationView) => void;
  onCancel: () => void;
}

function InviteForm({ onMade, onCancel }: InviteFormProps) {
  const { t } = useTranslation(['admin', 'shell']);
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<Role[]>(['reviewer']);
  const [days, setDays] = useState<number | string>(usualDays);
  const invite = useMutation({
    ...invitationsInviteMutation(),
    onSuccess: async (invitation) => {
      onMade(invitation);
      await queries.invalidateQueries({ queryKey: [{ _id: 'invitationsList' }] });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate({ body: { roles, expiresInDays: Number(days), ...(email.trim() && { email }) } });
  };
  const fault = (field: string) => invite.error?.fault(field);

  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <ProblemAlert problem={invite.error} />
        <RolesField value={roles} onChange={setRoles} error={fault('roles')} />
        <TextInput
          label={t('invite.email')}
          description={t('invite.emailHint')}
          type="email"
          autoComplete="off"
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={fault('email')}
        />
        <NumberInput
          label={t('invite.days')}
          description={t('invite.daysHint')}
          min={1}
          max={30}
          allowDecimal={false}
          value={days}
          onChange={setDays}
          error={fault('expiresInDays')}
          w="12rem"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('shell:action.cancel')}
          </Button>
          <Button type="submit" loading={invite.isPending}>
            {t('invite.make')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
