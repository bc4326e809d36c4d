/** Changing what somebody is called and which roles they hold. */
import { Alert, Button, Group, List, Modal, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { seen } from '../api/client.js';
import { peopleReadOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { PersonView } from '../api/generated/types.gen.js';
import { useMe } from '../session/session.js';
import { ProblemAlert } from '../shell/answer.js';
import { tell } from '../shell/notices.js';
import { useChangePerson } from './everybody.js';
import { RolesField } from './roles-field.js';
import { StaleAlert } from './stale-alert.js';

interface PersonFormProps {
  person: PersonView;
  isLastAdmin: boolean;
  onClose: () => void;
}

interface PersonDialogProps {
  opened: boolean;
  person: PersonView | null;
  isLastAdmin: boolean;
  onClose: () => void;
}

/** Stays in place when it is closed, so that the focus finds back to where it came from. */
export function PersonDialog({ opened, person, isLastAdmin, onClose }: PersonDialogProps) {
  const { t } = useTranslation(['admin', 'shell']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('people.changeTitle', { name: person?.name ?? '' })}
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      {person && <PersonForm person={person} isLastAdmin={isLastAdmin} onClose={onClose} />}
    </Modal>
  );
}

function PersonForm({ person, isLastAdmin, onClose }: PersonFormProps) {
  const { t } = useTranslation(['admin', 'shell', 'terms']);
  const me = useMe();
  const queries = useQueryClient();
  const [newest, setNewest] = useState(person);
  const [name, setName] = useState(person.name);
  const [roles, setRoles] = useState(person.roles);
  const change = useChangePerson((changed) => {
    tell(t('people.changed', { name: changed.name }));
    onClose();
  });
  const isStale = change.error?.code === 'person.stale';

  const save = async (version: number) => {
    const body = { name, roles };
    change.mutate(
      { path: { id: person.id }, headers: seen(version), body },
      {
        onError: async ({ code }) => {
          const read = peopleReadOptions({ path: { id: person.id } });
          if (code === 'person.stale') setNewest(await queries.fetchQuery({ ...read, staleTime: 0 }));
        },
      },
    );
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    void save(newest.version);
  };
  const takeTheirs = () => {
    setName(newest.name);
    setRoles(newest.roles);
    change.reset();
  };

  return (
    <form onSubmit={send}>
      <Stack>
        {isStale ? (
          <StaleAlert onGoOn={() => void save(newest.version)} onTakeTheirs={takeTheirs} busy={change.isPending}>
            <List size="sm">
              <List.Item>{`${t('people.name')}: ${newest.name}`}</List.Item>
              <List.Item>
                {`${t('roles.label')}: ${newest.roles.map((role) => t(`terms:role.${role}`)).join(', ') || t('shell:none')}`}
              </List.Item>
            </List>
          </StaleAlert>
        ) : (
          <ProblemAlert problem={change.error} />
        )}
        <TextInput
          label={t('people.name')}
          description={t('people.nameHint')}
          required
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={change.error?.fault('name')}
          data-autofocus
        />
        <RolesField
          value={roles}
          onChange={setRoles}
          error={change.error?.fault('roles')}
          keepsAdmin={isLastAdmin && newest.roles.includes('admin')}
        />
        {person.id === me.id && !roles.includes('admin') && <Alert color="orange">{t('people.ownRole')}</Alert>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shell:action.cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t('shell:action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
