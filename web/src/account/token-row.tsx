/** One token: what it is for, what it may do, until when, when it was last used. */
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TokenView } from '../api/generated/types.gen.js';
import { ago, moment } from '../look/times.js';
import { scopeKey } from './scope-key.js';

export function TokenRow({ token, onRevoke }: { token: TokenView; onRevoke: () => void }) {
  const { t } = useTranslation('account');
  const over = Date.parse(token.expiresAt) <= Date.now();
  const until = { time: moment(token.expiresAt) };
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
      <div>
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {token.name}
        </Text>
        <Text size="sm">{token.scopes.map((scope) => t(`scope.${scopeKey(scope)}`)).join(' · ')}</Text>
        <Text size="sm" c="dimmed">
          {over ? t('tokens.over', until) : t('tokens.until', until)}{' '}
          {token.lastUsedAt ? t('tokens.used', { when: ago(token.lastUsedAt) }) : t('tokens.unused')}
        </Text>
      </div>
      <Button
        variant="subtle"
        color="gray"
        size="sm"
        onClick={onRevoke}
        aria-label={t('tokens.revokeOne', { name: token.name })}
        style={{ flexShrink: 0 }}
      >
        {t('tokens.revoke')}
      </Button>
    </Group>
  );
}
