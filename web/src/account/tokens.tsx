/** Tokens by which programs act in one's name: those there are, a new one, and its secret, shown once. */
import { Button, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  accountRevokeTokenMutation,
  accountTokensOptions,
  accountTokensQueryKey,
} from '../api/generated/@tanstack/react-query.gen.js';
import type { NewTokenView, TokenView } from '../api/generated/types.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { Answer } from '../shell/answer.js';
import { tell, tellProblem } from '../shell/notices.js';
import { MakeToken } from './make-token.js';
import { NewSecret } from './new-secret.js';
import { Section } from './section.js';
import { TokenRow } from './token-row.js';

const shown = { query: { limit: 200 } };

export function Tokens() {
  const { t } = useTranslation(['account', 'shell']);
  const queries = useQueryClient();
  const tokens = useQuery(accountTokensOptions(shown));
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<NewTokenView | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const renew = () => queries.invalidateQueries({ queryKey: accountTokensQueryKey(shown) });
  const revoke = useRevoking(() => {
    heading.current?.focus();
    return renew();
  });
  const begin = () => {
    setMade(null);
    setMaking(true);
  };
  const putAway = () => {
    setMade(null);
    heading.current?.focus();
  };
  const done = (token: NewTokenView) => {
    setMade(token);
    setMaking(false);
    void renew();
  };
  useShortcuts(t('title'), [{ keys: 't', label: t('tokens.make'), run: begin, disabled: making }]);

  return (
    <Section
      title={t('tokens.title')}
      hint={t('tokens.hint')}
      headingRef={heading}
      action={
        !making && (
          <Button variant="default" size="sm" onClick={begin}>
            {t('tokens.make')}
          </Button>
        )
      }
    >
      {made && <NewSecret token={made} onSeen={putAway} />}
      {making && <MakeToken onMade={done} onCancel={() => setMaking(false)} />}
      <Answer of={tokens}>
        {({ data }) => (
          <Stack gap="sm">
            {data.length === 0 && !making && !made && <Text c="dimmed">{t('tokens.none')}</Text>}
            {data.map((token) => (
              <TokenRow key={token.id} token={token} onRevoke={() => revoke(token)} />
            ))}
          </Stack>
        )}
      </Answer>
    </Section>
  );
}

/** What a program can do with a token ends at once, and cannot be brought back: that is asked about. */
function useRevoking(onRevoked: () => Promise<void>) {
  const { t } = useTranslation(['account', 'shell']);
  const revoking = useMutation({
    ...accountRevokeTokenMutation(),
    onSuccess: async () => {
      tell(t('tokens.revoked'));
      await onRevoked();
    },
    onError: tellProblem,
  });
  return ({ id, name }: TokenView) =>
    modals.openConfirmModal({
      title: t('tokens.revokeOne', { name }),
      children: <Text size="sm">{t('tokens.revokeHint')}</Text>,
      labels: { confirm: t('tokens.revoke'), cancel: t('shell:action.cancel') },
      confirmProps: { color: 'red.9' },
      closeButtonProps: { 'aria-label': t('shell:action.close') },
      onConfirm: () => revoking.mutate({ path: { id } }),
    });
}
