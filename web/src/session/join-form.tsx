/** What somebody who was invited gives of themselves: a name, an address, a password. */
import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { invitationsAcceptMutation } from '../api/generated/@tanstack/react-query.gen.js';
import type { Me } from '../api/generated/types.gen.js';
import type { Problem } from '../api/problem.js';
import { ProblemAlert } from '../shell/answer.js';
import { lengthFits, NewPassword } from './new-password.js';

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
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const join = useMutation({ ...invitationsAcceptMutation(), onSuccess: onJoined });
  const faults = useFaults(join.error, tries > 0 && !lengthFits(password));
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus();
  }, [tries, join.error]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (lengthFits(password)) join.mutate({ body: { secret, name, password, ...(bound === null && { email }) } });
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
function useFaults(problem: Problem | null, wrongLength: boolean): Faults {
  const { t } = useTranslation(['session', 'problems']);
  if (wrongLength) return { password: t('passwordLength') };
  if (problem?.code === 'person.email_taken') return { email: t('problems:person_email_taken') };
  return {
    ...(problem?.fault('name') && { name: t('nameFault') }),
    ...(problem?.fault('email') && { email: t('emailFault') }),
    ...(problem?.fault('password') && { password: t('passwordGuessed') }),
  };
}
