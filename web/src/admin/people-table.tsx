/** Everybody who has an account, and what can be done about it. */
import { Badge, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../api/generated/types.gen.js';
import { dayInWords } from '../look/times.js';
import { useMe } from '../session/session.js';
import { RecordTable, type Column } from '../shell/record-table.js';
import { useClosing } from './closing.js';
import { isLastAdmin } from './everybody.js';
import { PersonDialog } from './person-form.js';

export function PeopleTable({ everybody }: { everybody: PersonView[] }) {
  const { t } = useTranslation(['admin', 'terms', 'shell']);
  const [changing, setChanging] = useState<PersonView | null>(null);
  const [opened, { open, close: put }] = useDisclosure(false);
  const ask = (person: PersonView) => {
    setChanging(person);
    open();
  };
  const close = useClosing();
  const columns: Column<PersonView>[] = [
    { title: t('people.name'), names: true, cell: (person) => <Name person={person} /> },
    {
      title: t('roles.label'),
      cell: ({ roles }) => roles.map((role) => t(`terms:role.${role}`)).join(', ') || t('shell:none'),
    },
    { title: t('people.since'), cell: ({ createdAt }) => dayInWords(createdAt) },
    { title: t('people.account'), cell: (person) => <Account person={person} /> },
    {
      title: t('people.actions'),
      quiet: true,
      cell: (person) => {
        const { name } = person;
        const turn = person.closedAt === null ? 'people.close' : 'people.reopen';
        const stays = isLastAdmin(person, everybody);
        return (
          <Group gap="xs" justify="flex-end">
            {stays && (
              <Text size="sm" c="dimmed">
                {t('people.onlyAdmin')}
              </Text>
            )}
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => ask(person)}
              aria-label={`${t('people.change')}: ${name}`}
            >
              {t('people.change')}
            </Button>
            {!stays && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => close(person)}
                aria-label={`${t(turn)}: ${name}`}
              >
                {t(turn)}
              </Button>
            )}
          </Group>
        );
      },
    },
  ];
  return (
    <>
      <RecordTable label={t('people.title')} columns={columns} rows={everybody} keyOf={({ id }) => id} />
      <PersonDialog
        opened={opened}
        person={changing}
        isLastAdmin={changing !== null && isLastAdmin(changing, everybody)}
        onClose={put}
      />
    </>
  );
}

function Name({ person: { id, name, email } }: { person: PersonView }) {
  const { t } = useTranslation('admin');
  const me = useMe();
  return (
    <>
      <Text fw={600}>
        {name} {id === me.id && <span style={{ fontWeight: 400 }}>({t('people.you')})</span>}
      </Text>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {email}
      </Text>
    </>
  );
}

function Account({ person: { closedAt } }: { person: PersonView }) {
  const { t } = useTranslation('admin');
  if (closedAt === null) return t('people.open');
  return (
    <Badge variant="outline" color="gray" c="var(--ink-soft)" tt="none" fw={500} size="lg">
      {t('people.closedSince', { day: dayInWords(closedAt) })}
    </Badge>
  );
}
