/** The fields that word a claim. */
import { Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import type { Span } from '../article/passages.js';
import { kinds } from './kinds.js';
import { SpanField } from './span-field.js';
import { movedTo, type Worded, type WordedFaults } from './worded.js';

interface Props {
  article: string;
  sentences: readonly Span[];
  worded: Worded;
  onChange: (worded: Worded) => void;
  faults: WordedFaults;
  problem: Problem | null;
  /** Which field has the focus when the form opens. */
  focus?: 'text' | 'span';
  /** Parts of a claim are worded briefly; the rest of it they inherit. */
  brief?: boolean;
}

export function WordedFields({ article, sentences, worded, onChange, faults, problem, focus, brief }: Props) {
  const { t } = useTranslation(['triage', 'terms', 'articles']);
  const { text, kind, speaker, from, to } = worded;
  const set = (some: Partial<Worded>) => onChange({ ...worded, ...some });
  const day = (name: 'from' | 'to') => {
    const fault = faults[name];
    if (!fault) return problem?.fault(name);
    return fault === 'order' ? t('fields.order') : fault === 'missing' ? undefined : t(`articles:new.day.${fault}`);
  };

  return (
    <Stack gap="sm">
      <SpanField
        article={article}
        sentences={sentences}
        span={worded}
        onChange={(span) => onChange(movedTo(article, worded, span))}
        focused={focus === 'span'}
        error={problem?.fault('start') ?? problem?.fault('end')}
      />
      <Textarea
        label={t('fields.text')}
        description={t('fields.textHint')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        autoFocus={focus === 'text'}
        value={text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        error={faults.text ? t(`fields.${faults.text}`) : problem?.fault('text')}
        styles={{ input: { fontFamily: 'var(--serif)', fontSize: '1rem' } }}
      />
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <NativeSelect
          label={t('fields.kind')}
          miw="9rem"
          value={kind}
          onChange={(event) => set({ kind: event.currentTarget.value as Worded['kind'] })}
          data={kinds.map((value) => ({ value, label: t(`terms:kind.${value}`) }))}
          description={brief ? undefined : t(`terms:kindHint.${kind}`)}
        />
        <TextInput
          label={t('fields.speaker')}
          description={brief ? undefined : t('fields.speakerHint')}
          miw="9rem"
          maxLength={300}
          value={speaker}
          onChange={(event) => set({ speaker: event.currentTarget.value })}
          error={problem?.fault('speaker')}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput
          label={t('fields.from')}
          placeholder="2000-06-10"
          value={from}
          onChange={(event) => set({ from: event.currentTarget.value })}
          error={day('from')}
        />
        <TextInput
          label={t('fields.to')}
          placeholder="2000-06-10"
          value={to}
          onChange={(event) => set({ to: event.currentTarget.value })}
          error={day('to')}
        />
      </Group>
    </Stack>
  );
}
