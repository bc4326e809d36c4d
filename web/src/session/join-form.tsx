/** What somebody who was invited gives of themselves: a name, an address, a password. */
import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { invitationsAcceptMutation } from '../api/generated/@tanstack/react-query.gen.js';
import type { Me } from '../api/generated/types.gen.js';
import type { Problem } from '../api/problem.js';
import { ProblemAlert } from '../shell/answer.js';
import { lengthOf, NewPassword, shortestPassword } from './new-password.js';

interface JoinFormProps {
  secret: string;
  /** The address that the invitation is bound to. */
  bound: string | null;
  onJoined: (me: Me) => void;
}

type Faults = Partial<Record<'name' | 'email' | 'password', string>>;

export function JoinForm({ secret, bound, onJoined }: JoinFormProps) {
  const { t } = useTranslation('session');
  const [name, setName] = useState('');
  const [email, setEmail] = useState(bound ?? '');
  const [password, setPassword] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const join = useMutation({ ...invitationsAcceptMutation(), onSuccess: onJoined });
  const faults = useFaults(join.error, tooShort && lengthOf(password) < shortestPassword);
  useEffect(() => {
    if (tooShort || join.error) form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus();
  }, [tooShort, join.error]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    const short = lengthOf(password) < shortestPassword;
    setTooShort(short);
    if (!short) join.mutate({ body: { secret, name, password, ...(bound === null && { email }) } });
  };

  return (
    <form ref={form} onSubmit={send}>
      <Stack>
        <ProblemAlert problem={Object.keys(faults).length ? null : join.error} title={t('notJoined')} />
        <TextInput
          label={t('name')}
          description={t('nameHint')}
          autoComplete="name"
          required
          maxLength={100}
          value={name}
          error={faults.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('email')}
          description={bound === null ? t('emailHint') : t('emailBound')}
          type="email"
          autoComplete="username"
          required
          maxLength={254}
          value={email}
          readOnly={bound !== null}
          error={faults.email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <NewPassword label={t('password')} value={password} error={faults.password} onChange={setPassword} />
        <Button type="submit" loading={join.isPending}>
          {t('join')}
        </Button>
      </Stack>
    </form>
  );
}

/** What is wrong, at the field where it is wrong, in the reader's language. */
function useFaults(problem: Problem | null, tooShort: boolean): Faults {
  const { t } = useTranslation(['session', 'problems']);
  if (tooShort) return { password: t('passwordTooShort') };
  if (problem?.code === 'person.email_taken') return { email: t('problems:person_email_taken') };
  return {
    ...(problem?.fault('name') && { name: t('nameFault') }),
    ...(problem?.fault('email') && { email: t('emailFault') }),
    ...(problem?.fault('password') && { password: t('passwordGuessed') }),
  };
}
