/** The form of the settings. Only what was touched is sent, against the version that it was seen in. */
import {
  Button,
  Group,
  List,
  NumberInput,
  SegmentedControl,
  Input,
  Slider,
  Stack,
  Switch,
  Text,
  TextInput,
} from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { seen } from '../api/client.js';
import { deskChangeSettingsMutation, deskSettingsQueryKey } from '../api/generated/@tanstack/react-query.gen.js';
import type { SettingsView } from '../api/generated/types.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { ProblemAlert } from '../shell/answer.js';
import { tell } from '../shell/notices.js';
import { fieldInWords, valueInWords } from './event-words.js';
import { StaleAlert } from './stale-alert.js';

const names = ['name', 'reviewsWanted', 'acceptFromWorth', 'contact'] as const;

function different(from: SettingsView, to: SettingsView) {
  return names.filter((name) => from[name] !== to[name]);
}

export function SettingsForm({ newest }: { newest: SettingsView }) {
  const { t } = useTranslation(['admin', 'shell']);
  const queries = useQueryClient();
  const [base, setBase] = useState(newest);
  const [typed, setTyped] = useState(newest);
  const touched = different(base, typed);
  const begin = (from: SettingsView) => {
    setBase(from);
    setTyped(from);
  };
  // Who typed nothing sees what others save; who typed something keeps it, and hears of it on saving.
  if (newest.version !== base.version && touched.length === 0) begin(newest);

  const change = useMutation({
    ...deskChangeSettingsMutation(),
    onSuccess: (saved) => {
      queries.setQueryData(deskSettingsQueryKey(), saved);
      begin(saved);
      tell(t('settings.saved'));
    },
    onError: ({ code }) =>
      code === 'settings.stale' ? queries.invalidateQueries({ queryKey: deskSettingsQueryKey() }) : undefined,
  });
  const save = (version: number) =>
    change.mutate({
      headers: seen(version),
      body: Object.fromEntries(touched.map((name) => [name, typed[name] === '' ? null : typed[name]])),
    });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (touched.length) save(base.version);
  };
  useShortcuts(t('nav.settings'), [
    { keys: 'mod+Enter', label: t('shell:action.save'), run: () => save(base.version), disabled: !touched.length },
  ]);
  const put = (part: Partial<SettingsView>) => setTyped({ ...typed, ...part });
  const takeTheirs = () => {
    change.reset();
    begin(newest);
  };

  return (
    <form onSubmit={send} noValidate>
      <Stack gap="lg" maw="40rem">
        {change.error?.code === 'settings.stale' ? (
          <StaleAlert onGoOn={() => save(newest.version)} onTakeTheirs={takeTheirs} busy={change.isPending}>
            <List size="sm">
              {different(base, newest).map((name) => (
                <List.Item key={name}>
                  {t('settings.was', {
                    field: fieldInWords(name),
                    before: valueInWords(name, base[name], ''),
                    after: valueInWords(name, newest[name], ''),
                  })}
                </List.Item>
              ))}
            </List>
          </StaleAlert>
        ) : (
          <ProblemAlert problem={change.error} />
        )}
        <TextInput
          label={t('settings.name')}
          description={t('settings.nameHint')}
          required
          maxLength={100}
          value={typed.name}
          onChange={(event) => put({ name: event.currentTarget.value })}
          error={change.error?.fault('name')}
        />
        <Input.Wrapper
          label={t('settings.reviews')}
          description={t('settings.reviewsHint')}
          error={change.error?.fault('reviewsWanted')}
          labelElement="div"
        >
          <div style={{ marginTop: '0.4rem' }}>
            <SegmentedControl
              aria-label={t('settings.reviews')}
              value={String(typed.reviewsWanted)}
              onChange={(wanted) => put({ reviewsWanted: Number(wanted) })}
              data={['1', '2', '3']}
            />
          </div>
        </Input.Wrapper>
        <Threshold
          worth={typed.acceptFromWorth}
          onChange={(acceptFromWorth) => put({ acceptFromWorth })}
          error={change.error?.fault('acceptFromWorth')}
        />
        <TextInput
          label={t('settings.contact')}
          description={t('settings.contactHint')}
          maxLength={500}
          value={typed.contact ?? ''}
          onChange={(event) => put({ contact: event.currentTarget.value || null })}
          error={change.error?.fault('contact')}
        />
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {t('settings.version', { version: base.version })}
            {touched.length === 0 && `. ${t('settings.unchanged')}`}
          </Text>
          <Button type="submit" disabled={!touched.length} loading={change.isPending}>
            {t('shell:action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const usualWorth = 0.6;

interface ThresholdProps {
  worth: number | null;
  onChange: (worth: number | null) => void;
  error?: string;
}

/** From which check-worthiness on claims are accepted by themselves; off: an editor chooses each. */
function Threshold({ worth, onChange, error }: ThresholdProps) {
  const { t } = useTranslation('admin');
  return (
    <Stack component="fieldset" gap="xs" style={{ border: 0, margin: 0, padding: 0 }}>
      <Text component="legend" size="sm" fw={500}>
        {t('settings.worth')}
      </Text>
      <Switch
        checked={worth !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? usualWorth : null)}
        label={t('settings.worthOn')}
      />
      {worth !== null && (
        <Group gap="md" wrap="nowrap">
          <Slider
            flex={1}
            min={0}
            max={1}
            step={0.05}
            value={worth}
            onChange={(value) => onChange(Number(value.toFixed(2)))}
            thumbLabel={t('settings.worthLabel')}
            label={null}
          />
          <NumberInput
            w="6rem"
            aria-label={t('settings.worthLabel')}
            min={0}
            max={1}
            step={0.05}
            decimalScale={2}
            value={worth}
            onChange={(value) => typeof value === 'number' && onChange(value)}
          />
        </Group>
      )}
      <Text size="sm" c="dimmed" role="status">
        {worth === null ? t('settings.worthOff') : t('settings.worthMeans', { worth })}{' '}
        {worth !== null && worth < 0.2 && t('settings.worthLow')}
      </Text>
      <Input.Error>{error}</Input.Error>
    </Stack>
  );
}
