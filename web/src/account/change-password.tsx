/** Choosing another password; it signs one out everywhere else. */
import { Button, PasswordInput, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { accountChangePasswordMutation, accountSessionsQueryKey } from '../api/generated/@tanstack/react-query.gen.js';
import { useMe } from '../session/session.js';
import { lengthFits, NewPassword } from '../session/new-password.js';
import { ProblemAlert } from '../shell/answer.js';
import { tell } from '../shell/notices.js';
import { Section } from './section.js';

export function ChangePassword() {
  const { t } = useTranslation(['account', 'session']);
  const { email } = useMe();
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const change = useMutation({
    ...accountChangePasswordMutation(),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      setTries(0);
      heading.current?.focus();
      tell(t('password.changed'));
      return queries.invalidateQueries({ queryKey: accountSessionsQueryKey({ query: { limit: 200 } }) });
    },
  });
  const faults = {
    current: change.error?.fault('current') ? t('password.wrong') : undefined,
    next: change.error?.fault('next') ? t('session:passwordGuessed') : undefined,
  };
  const wrongLength = tries > 0 && !lengthFits(next) ? t('session:passwordLength') : undefined;
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus();
  }, [tries, change.error]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (lengthFits(next)) change.mutate({ body: { current, next } });
  };

  return (
    <Section title={t('password.title')} hint={t('password.hint')} headingRef={heading}>
      <form ref={form} onSubmit={send}>
        <Stack maw="28rem">
          <ProblemAlert
            problem={faults.current || faults.next ? null : change.error}
            title={t('password.notChanged')}
          />
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          <PasswordInput
            label={t('password.current')}
            autoComplete="current-password"
            required
            maxLength={512}
            value={current}
            error={faults.current}
            aria-invalid={faults.current !== undefined}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': t('session:showPassword'), tabIndex: 0 }}
          />
          <NewPassword
            label={t('password.next')}
            value={next}
            error={wrongLength ?? faults.next}
            onChange={(typed) => setNext(typed)}
          />
          <div>
            <Button type="submit" loading={change.isPending}>
              {t('password.change')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
