/** Where somebody is signed in: each session can be ended, and all others at once. */
import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { accountSessionsOptions, accountSessionsQueryKey } from '../api/generated/@tanstack/react-query.gen.js';
import { accountEndSession } from '../api/generated/sdk.gen.js';
import type { SessionView } from '../api/generated/types.gen.js';
import { Problem } from '../api/problem.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { ago, moment } from '../look/times.js';
import { Answer } from '../shell/answer.js';
import { tell, tellProblem } from '../shell/notices.js';
import { deviceOf } from './device.js';
import { Section } from './section.js';

const shown = { query: { limit: 200 } };

export function Sessions() {
  const { t } = useTranslation(['account', 'shell']);
  const sessions = useQuery(accountSessionsOptions(shown));
  const heading = useRef<HTMLHeadingElement>(null);
  const end = useEnding(() => heading.current?.focus());
  const others = sessions.data?.data.filter(({ current }) => !current) ?? [];
  const endOthers = () =>
    modals.openConfirmModal({
      title: t('sessions.endOthers'),
      children: <Text size="sm">{t('sessions.endOthersHint', { count: others.length })}</Text>,
      labels: { confirm: t('sessions.endOthers'), cancel: t('shell:action.cancel') },
      closeButtonProps: { 'aria-label': t('shell:action.close') },
      onConfirm: () => end.mutate(others),
    });
  useShortcuts(t('title'), [
    { keys: 'o', label: t('sessions.endOthers'), run: endOthers, disabled: others.length === 0 },
  ]);

  return (
    <Section
      title={t('sessions.title')}
      hint={t('sessions.hint')}
      headingRef={heading}
      action={
        others.length > 0 && (
          <Button variant="default" size="sm" onClick={endOthers} loading={end.isPending}>
            {t('sessions.endOthers')}
          </Button>
        )
      }
    >
      <Answer of={sessions}>
        {({ data }) => (
          <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
            {data.map((session) => (
              <SessionRow key={session.id} session={session} onEnd={() => end.mutate([session])} />
            ))}
          </Stack>
        )}
      </Answer>
    </Section>
  );
}

function SessionRow({ session, onEnd }: { session: SessionView; onEnd: () => void }) {
  const { t } = useTranslation(['account', 'shell']);
  const name = useDeviceName(session);
  const times = { signedIn: moment(session.createdAt), seen: ago(session.lastSeenAt) };
  return (
    <Group component="li" justify="space-between" align="flex-start" wrap="nowrap">
      <div>
        <Text fw={600} title={session.userAgent ?? undefined}>
          {name}{' '}
          {session.current && (
            <Badge tt="none" variant="default">
              {t('sessions.this')}
            </Badge>
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {t('sessions.since', times)}
        </Text>
      </div>
      {!session.current && (
        <Button variant="subtle" size="sm" onClick={onEnd} aria-label={t('sessions.endOne', { device: name })}>
          {t('sessions.end')}
        </Button>
      )}
    </Group>
  );
}

function useDeviceName({ userAgent }: SessionView): string {
  const { t } = useTranslation(['account', 'shell']);
  const device = deviceOf(userAgent);
  if (!device) return userAgent ?? t('sessions.unknownDevice');
  const { program, system } = device;
  return program && system ? t('sessions.device', { program, system }) : (program ?? system ?? '');
}

/** Ends sessions one after the other; one that has ended already is what was wanted. */
function useEnding(onEnded: () => void) {
  const { t } = useTranslation(['account', 'shell']);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (sessions: readonly SessionView[]) => {
      for (const { id } of sessions) await ended(id);
      return sessions.length;
    },
    onSuccess: (count) => {
      tell(t('sessions.ended', { count }));
      onEnded();
    },
    onError: tellProblem,
    onSettled: () => queries.invalidateQueries({ queryKey: accountSessionsQueryKey(shown) }),
  });
}

async function ended(id: number): Promise<void> {
  try {
    await accountEndSession({ path: { id }, throwOnError: true });
  } catch (problem) {
    if (!(problem instanceof Problem && problem.code === 'session.unknown')) throw problem;
  }
}
