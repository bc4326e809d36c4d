/** E-mail and password. */
import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { accountSignInMutation } from '../api/generated/@tanstack/react-query.gen.js';
import type { Me } from '../api/generated/types.gen.js';
import { ProblemAlert } from '../shell/answer.js';

export function SignInForm({ email: known = '', onSignedIn }: { email?: string; onSignedIn: (me: Me) => void }) {
  const { t } = useTranslation('session');
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const passwordField = useRef<HTMLInputElement>(null);
  const again = () => passwordField.current?.select();
  const signIn = useMutation({ ...accountSignInMutation(), onSuccess: onSignedIn, onError: again });
  const send = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ body: { email, password } });
  };
  return (
    <form onSubmit={send}>
      <Stack>
        <ProblemAlert problem={signIn.error} title={t('failed')} />
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          required
          maxLength={254}
          value={email}
          readOnly={known !== ''}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          ref={passwordField}
          label={t('password')}
          autoComplete="current-password"
          required
          maxLength={512}
          value={password}
          data-autofocus={known ? true : undefined}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
        />
        <Button type="submit" loading={signIn.isPending}>
          {t('signIn')}
        </Button>
        {!known && (
          <Text size="sm" c="dimmed">
            {t('forgot')}
          </Text>
        )}
      </Stack>
    </form>
  );
}
