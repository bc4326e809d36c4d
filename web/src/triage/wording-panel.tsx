/** The form beside the article that words claims anew: one that is there, one that is new, one made of several, or the parts of one. */
import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimSummary } from '../api/generated/types.gen.js';
import type { Span } from '../article/passages.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { MeantClaims } from './meant-claims.js';
import { decisionOf, type Wording } from './wording.js';
import { Proposal } from './proposal.js';
import { StaleClaim } from './stale-claim.js';
import type { useDecisions } from './use-decisions.js';
import { WordedFields } from './worded-fields.js';
import { wordedFaults, type Worded } from './worded.js';

interface Props {
  wording: Wording;
  article: string;
  sentences: readonly Span[];
  now: readonly ClaimSummary[];
  decisions: ReturnType<typeof useDecisions>;
  onChange: (wording: Wording) => void;
  onDone: (changed: ClaimSummary[]) => void;
  onClose: () => void;
}

export function WordingPanel({ wording, article, sentences, now, decisions, onChange, onDone, onClose }: Props) {
  const { t } = useTranslation(['triage', 'shell']);
  const [tried, setTried] = useState(false);
  const { what, about, parts, active } = wording;
  const faulty = parts.some((part) => Object.keys(wordedFaults(part)).length > 0);
  const same = what === 'split' && new Set(parts.map(({ text }) => text.trim())).size < parts.length;

  const send = (claims = about) => {
    setTried(true);
    if (faulty || same || decisions.isPending) return;
    const decision = decisionOf(wording, claims);
    if (decision) decisions.mutate(decision, { onSuccess: onDone });
    else onClose();
  };
  const leave = () => {
    if (!wording.touched) return onClose();
    modals.openConfirmModal({
      title: t('panel.leaveTitle'),
      labels: { confirm: t('panel.leave'), cancel: t('panel.stay') },
      closeButtonProps: { 'aria-label': t('shell:action.close') },
      onConfirm: onClose,
    });
  };
  useShortcuts(t(`panel.${what}`), [
    { keys: 'mod+Enter', label: t(`panel.${what}Submit`), run: () => send() },
    { keys: 'Escape', label: t('shell:action.cancel'), run: leave },
  ]);
  const change = (at: number, part: Worded) =>
    onChange({ ...wording, touched: true, active: at, parts: parts.map((old, i) => (i === at ? part : old)) });

  return (
    <Stack p="md" gap="md" component="section" aria-label={t(`panel.${what}`)}>
      <Title order={2} size="h4">
        {t(`panel.${what}`)}
      </Title>
      <Text size="sm" c="dimmed">
        {t(`panel.${what}Hint`)}
      </Text>
      {what === 'merge' && <MeantClaims claims={about} />}
      {what === 'split' && about[0] && <MeantClaims claims={[about[0]]} />}
      {what === 'reword' && about[0] && <Proposal claim={about[0].id} />}
      {parts.map((part, at) => (
        <PartFrame
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the form
          key={at}
          title={what === 'split' ? t('panel.part', { at: at + 1 }) : null}
          active={what === 'split' && at === active}
          onFocus={() => at !== active && onChange({ ...wording, active: at })}
          onRemove={
            what === 'split' && parts.length > 2
              ? () => onChange({ ...wording, touched: true, active: 0, parts: parts.filter((_, i) => i !== at) })
              : undefined
          }
        >
          <WordedFields
            article={article}
            sentences={sentences}
            worded={part}
            onChange={(changed) => change(at, changed)}
            faults={tried ? wordedFaults(part) : {}}
            problem={parts.length === 1 ? decisions.error : null}
            focus={at === 0 ? (what === 'add' ? 'span' : 'text') : undefined}
            brief={what === 'split'}
          />
        </PartFrame>
      ))}
      {what === 'split' && parts.length < 20 && (
        <Button
          variant="default"
          onClick={() =>
            onChange({
              ...wording,
              touched: true,
              active: parts.length,
              parts: [...parts, { ...(parts[0] as Worded) }],
            })
          }
        >
          {t('panel.addPart')}
        </Button>
      )}
      {tried && same && (
        <Alert color="orange" role="alert">
          {t('panel.same')}
        </Alert>
      )}
      <StaleClaim problem={decisions.error} meant={about} now={now} onAgain={send} />
      <Group>
        <Button onClick={() => send()} loading={decisions.isPending} rightSection={<KeyCaps keys="mod+Enter" />}>
          {t(`panel.${what}Submit`)}
        </Button>
        <Button variant="default" onClick={leave} rightSection={<KeyCaps keys="Escape" />}>
          {t('shell:action.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

interface FrameProps {
  title: string | null;
  active: boolean;
  onFocus: () => void;
  onRemove?: () => void;
  children: React.ReactNode;
}

function PartFrame({ title, active, onFocus, onRemove, children }: FrameProps) {
  const { t } = useTranslation('triage');
  if (title === null) return children;
  return (
    <Paper
      withBorder
      p="sm"
      bg="transparent"
      role="group"
      aria-label={title}
      onFocus={onFocus}
      style={active ? { borderColor: 'var(--today)' } : undefined}
    >
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h6">
          {title}
        </Title>
        {onRemove && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={onRemove}
            aria-label={`${t('panel.removePart')}: ${title}`}
          >
            {t('panel.removePart')}
          </Button>
        )}
      </Group>
      {children}
    </Paper>
  );
}
