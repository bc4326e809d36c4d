/** The form for one source: where it is, what it does to the claim, when it was published, what it says. */
import { Button, Group, SimpleGrid, Text } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { ProblemAlert } from '../shell/answer.js';
import css from './evidence-form.module.css';
import { SourceDate, SourceText, StanceChoice, TypeChoice, VisibilityChoice } from './source-fields.js';
import { sourceFaults, sourceIsEmpty, type SourceForm } from './source-form.js';

interface EvidenceFormProps {
  form: SourceForm;
  asOf: string;
  busy: boolean;
  problem: Problem | null;
  onChange: (change: Partial<SourceForm>) => void;
  onSave: () => void;
  onCancel: () => void;
}

const further = ['publisher', 'author', 'occurredOn', 'archivedUrl', 'originGroup', 'note'] as const;

export function EvidenceForm({ form, asOf, busy, problem, onChange, onSave, onCancel }: EvidenceFormProps) {
  const { t } = useTranslation('review');
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const faults = tried ? sourceFaults(form) : {};
  const isNew = form.id === '';

  const save = () => {
    setTried(true);
    const [first] = Object.keys(sourceFaults(form));
    if (!first) return busy ? undefined : onSave();
    const field = place.current?.querySelector<HTMLElement>(`[name="${first}"]`);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const commanded = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const leaves = event.key === 'Escape' && sourceIsEmpty(form);
    if (!commanded && !leaves) return;
    event.preventDefault();
    if (commanded) save();
    else onCancel();
  };
  const given = { form, faults, problem, onChange };

  return (
    <form
      ref={place}
      className={css.form}
      aria-label={isNew ? t('source.add') : t('source.change')}
      noValidate
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Text fw={650}>{isNew ? t('source.add') : t('source.change')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <SourceText field="url" {...given} type="url" />
        <SourceText field="citation" {...given} />
      </SimpleGrid>
      <StanceChoice {...given} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TypeChoice {...given} />
        <SourceDate field="publishedOn" asOf={asOf} {...given} />
      </SimpleGrid>
      <SourceText field="title" {...given} />
      <SourceText field="quote" {...given} rows={2} />
      <details className={css.further} open={further.some((field) => form[field]) || form.visibility === 'internal'}>
        <summary>{t('source.further')}</summary>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" mt="xs">
          <SourceText field="author" {...given} />
          <SourceText field="publisher" {...given} />
          <SourceDate field="occurredOn" asOf={asOf} {...given} />
          <SourceText field="archivedUrl" {...given} type="url" />
          <SourceText field="originGroup" {...given} />
        </SimpleGrid>
        <SourceText field="note" {...given} rows={2} />
        <VisibilityChoice {...given} />
      </details>
      <ProblemAlert problem={problem} />
      <Group gap="sm">
        <Button type="submit" size="sm" loading={busy}>
          {isNew ? t('source.record') : t('source.save')}
        </Button>
        <Button size="sm" variant="default" onClick={onCancel}>
          {t('source.cancel')}
        </Button>
        <Text size="sm" c="dimmed">
          <KeyCaps keys="mod+Enter" />
        </Text>
      </Group>
    </form>
  );
}
