/** Where in the article the claim stands: chosen with the mouse in the text, or here by sentence and its ends by word. */
import { ActionIcon, Group, Text } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../article/passages.js';
import { bySentence, byWord } from './span-adjusting.js';

interface Props {
  article: string;
  sentences: readonly Span[];
  span: Span;
  onChange: (span: Span) => void;
  /** Takes the focus when it comes. */
  focused?: boolean;
  error?: string;
}

const around = 60;

export function SpanField({ article, sentences, span, onChange, focused = false, error }: Props) {
  const { t } = useTranslation('triage');
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) group.current?.focus();
  }, [focused]);
  const moves: Record<string, Span> = {
    ArrowUp: bySentence(sentences, span, -1),
    ArrowDown: bySentence(sentences, span, 1),
    ArrowLeft: byWord(article, span, 'end', -1),
    ArrowRight: byWord(article, span, 'end', 1),
    'Shift+ArrowLeft': byWord(article, span, 'start', -1),
    'Shift+ArrowRight': byWord(article, span, 'start', 1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moves[(event.shiftKey ? 'Shift+' : '') + event.key];
    if (!next) return;
    event.preventDefault();
    onChange(next);
  };
  const before = article
    .slice(Math.max(0, span.start - around), span.start)
    .split('\n')
    .at(-1);
  const after = article.slice(span.end, span.end + around).split('\n')[0];

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus, and its arrow keys move the span
    <div
      ref={group}
      role="group"
      tabIndex={0}
      aria-label={t('span.label')}
      aria-describedby="span-hint"
      onKeyDown={onKeyDown}
      style={{ border: '1px solid var(--line)', borderRadius: 8, padding: '0.5rem 0.75rem', background: 'var(--card)' }}
    >
      <Text size="sm" fw={500}>
        {t('span.label')}
      </Text>
      <Text component="p" className="reading" size="sm" my={4} aria-live="polite" style={{ overflowWrap: 'anywhere' }}>
        <span style={{ color: 'var(--ink-soft)' }}>{before}</span>
        <mark style={{ background: 'var(--mark)', color: 'var(--ink)' }}>{article.slice(span.start, span.end)}</mark>
        <span style={{ color: 'var(--ink-soft)' }}>{after}</span>
      </Text>
      <Group gap="0.25rem 1rem">
        <Mover label={t('span.sentence')} back="↑" on="↓" to={[moves.ArrowUp, moves.ArrowDown]} onMove={onChange} />
        <Mover
          label={t('span.start')}
          back="←"
          on="→"
          to={[moves['Shift+ArrowLeft'], moves['Shift+ArrowRight']]}
          onMove={onChange}
        />
        <Mover label={t('span.end')} back="←" on="→" to={[moves.ArrowLeft, moves.ArrowRight]} onMove={onChange} />
      </Group>
      <Text size="xs" c="dimmed" mt={4} id="span-hint">
        {t('span.hint')}
      </Text>
      {error && (
        <Text size="sm" c="var(--contradicts)" role="alert">
          {error}
        </Text>
      )}
    </div>
  );
}

interface MoverProps {
  label: string;
  back: string;
  on: string;
  to: [Span | undefined, Span | undefined];
  onMove: (span: Span) => void;
}

function Mover({ label, back, on, to: [before, after], onMove }: MoverProps) {
  const { t } = useTranslation('triage');
  return (
    <Group gap={4}>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <ActionIcon
        variant="default"
        size="sm"
        aria-label={t('span.back', { what: label })}
        onClick={() => before && onMove(before)}
      >
        {back}
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="sm"
        aria-label={t('span.on', { what: label })}
        onClick={() => after && onMove(after)}
      >
        {on}
      </ActionIcon>
    </Group>
  );
}
