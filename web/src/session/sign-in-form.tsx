/** E-mail and password. */
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { accountSignInMutation } from '../api/generated/@tanstack/react-query.gen.js';
import type { Me } from '../api/generated/types.gen.js';
import { ProblemAlert } from '../shell/answer.js';

export function SignInForm({ email: known = '', onSignedIn }: { email?: string; onSignedIn: (me: Me) => void }) {
  const { t } = useTranslation('session');
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const signIn = useMutation({ ...accountSignInMutation(), onSuccess: onSignedIn });
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
          value={email}
          readOnly={known !== ''}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          required
          value={password}
          data-autofocus={known ? true : undefined}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        <Button type="submit" loading={signIn.isPending}>
          {t('signIn')}
        </Button>
      </Stack>
    </form>
  );
}
