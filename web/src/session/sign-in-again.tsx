/** A session that ran out while somebody worked: they sign in over the page, and nothing that they typed is lost. */
import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpensAfterMount } from '../shell/opens-after-mount.js';
import { SignInForm } from './sign-in-form.js';

export function SignInAgain({ opened, email, onSignedIn }: { opened: boolean; email: string; onSignedIn: () => void }) {
  const { t } = useTranslation('session');
  return (
    <Modal
      opened={useOpensAfterMount(opened)}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('endedTitle')}
    >
      <Stack>
        <Text>{t('ended')}</Text>
        <SignInForm email={email} onSignedIn={onSignedIn} />
        <Text size="sm" c="dimmed">
          {t('endedOther')}{' '}
          <Anchor href="/desk/sign-in" inherit underline="always">
            {t('endedLeave')}
          </Anchor>
        </Text>
      </Stack>
    </Modal>
  );
}
