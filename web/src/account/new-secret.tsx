/** A token's secret, shown this once, to be copied to where it will be used. */
import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewTokenView } from '../api/generated/types.gen.js';

type Copied = 'not yet' | 'copied' | 'failed';

export function NewSecret({ token, onSeen }: { token: NewTokenView; onSeen: () => void }) {
  const { t } = useTranslation(['account', 'shell']);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<Copied>('not yet');
  useEffect(() => field.current?.select(), []);
  const copy = async () => {
    field.current?.select();
    setCopied((await written(token.secret ?? '')) ? 'copied' : 'failed');
  };
  if (token.secret === null) return <Alert color="red">{t('secret.gone')}</Alert>;
  return (
    <Alert variant="light" title={t('secret.title', { name: token.name })}>
      <Stack gap="sm">
        <Text size="sm">{t('secret.hint')}</Text>
        <TextInput
          ref={field}
          label={t('secret.label')}
          value={token.secret}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
          styles={{ input: { fontFamily: 'monospace' } }}
        />
        <Group gap="xs">
          <Button size="sm" onClick={() => void copy()}>
            {t('shell:action.copy')}
          </Button>
          <Button size="sm" variant="default" onClick={onSeen}>
            {t('secret.seen')}
          </Button>
          <Text size="sm" role="status">
            {copied === 'copied' && t('shell:action.copied')}
            {copied === 'failed' && t('secret.byHand')}
          </Text>
        </Group>
      </Stack>
    </Alert>
  );
}

/** Browsers give pages the clipboard over HTTPS and on the machine itself only. */
async function written(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
