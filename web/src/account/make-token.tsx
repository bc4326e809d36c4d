/** The form for a new token: what it is for, what it may do, how many days it works. */
import { Button, Checkbox, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { accountMakeTokenMutation } from '../api/generated/@tanstack/react-query.gen.js';
import type { NewTokenView } from '../api/generated/types.gen.js';
import { useMe, type Permission } from '../session/session.js';
import { ProblemAlert } from '../shell/answer.js';
import { scopeKey } from './scope-key.js';

const usualDays = 90;

export function MakeToken({ onMade, onCancel }: { onMade: (token: NewTokenView) => void; onCancel: () => void }) {
  const { t } = useTranslation(['account', 'session', 'shell']);
  const { permissions } = useMe();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<Permission[]>([]);
  const [days, setDays] = useState<number | string>(usualDays);
  const [tried, setTried] = useState(false);
  const choices = useRef<HTMLDivElement>(null);
  const make = useMutation({ ...accountMakeTokenMutation(), onSuccess: onMade });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!scopes.length) choices.current?.querySelector('input')?.focus();
    else make.mutate({ body: { name, scopes, expiresInDays: Number(days) } });
  };

  return (
    <form onSubmit={send} aria-label={t('tokens.make')}>
      <Stack>
        <ProblemAlert problem={make.error} title={t('tokens.notMade')} />
        <TextInput
          label={t('tokens.name')}
          description={t('tokens.nameHint')}
          required
          autoFocus
          maxLength={100}
          maw="28rem"
          value={name}
          error={make.error?.fault('name') && t('session:nameFault')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t('tokens.scopes')}
          description={t('tokens.scopesHint')}
          withAsterisk
          value={scopes}
          error={tried && scopes.length === 0 ? t('tokens.noScope') : undefined}
          onChange={(chosen) => setScopes(chosen as Permission[])}
        >
          <Stack gap="xs" my="xs" ref={choices}>
            {permissions.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(`scope.${scopeKey(scope)}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <NumberInput
          label={t('tokens.days')}
          description={t('tokens.daysHint')}
          required
          min={1}
          max={365}
          allowDecimal={false}
          maw="14rem"
          value={days}
          onChange={setDays}
        />
        <Group gap="xs">
          <Button type="submit" loading={make.isPending}>
            {t('tokens.make')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('shell:action.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
