/** The dialog behind `?`: every key that works on the page at hand. */
import { Modal, Stack, Switch, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpensAfterMount } from '../shell/opens-after-mount.js';
import { KeyCaps } from './key-caps.js';
import { useKeyboard, useShortcuts } from './shortcuts.js';

export function KeyList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { scopes, singleKeys, setSingleKeys } = useKeyboard();
  useShortcuts(t('keys.title'), [
    { keys: '?', label: t('action.close'), run: onClose, inDialog: true, disabled: !opened },
  ]);

  return (
    <Modal
      opened={useOpensAfterMount(opened)}
      onClose={onClose}
      title={t('keys.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="lg">
        {opened &&
          [...scopes].map(([id, { title, shortcuts }]) => {
            const listed = shortcuts.filter(({ inDialog, label }) => !inDialog && label);
            return (
              listed.length > 0 && (
                <section key={id.toString() + title} aria-label={title}>
                  <Title order={3} size="h5">
                    {title}
                  </Title>
                  <Table verticalSpacing={4} withRowBorders={false}>
                    <Table.Tbody>
                      {listed.map(({ keys, label }) => (
                        <Table.Tr key={keys + label}>
                          <Table.Td w="9rem">
                            <KeyCaps keys={keys} />
                          </Table.Td>
                          <Table.Td>{label}</Table.Td>
                        </Table.Tr>
                      ))}
                    </Table.Tbody>
                  </Table>
                </section>
              )
            );
          })}
        <Text size="sm" c="dimmed">
          {t('keys.typing')}
        </Text>
        <Switch
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
          label={t('keys.single')}
          description={t('keys.singleHint')}
        />
      </Stack>
    </Modal>
  );
}
