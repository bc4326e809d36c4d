/** A field for Markdown, with a preview of what readers will see. */
import { Group, SegmentedControl, Input, Textarea, Paper, Text } from '@mantine/core';
import { useId, useState, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Markdown } from './markdown.js';

interface MarkdownFieldProps {
  label: string;
  description?: ReactNode;
  value: string;
  onChange: (text: string) => void;
  error?: string;
  required?: boolean;
  minRows?: number;
  fieldRef?: Ref<HTMLTextAreaElement>;
}

export function MarkdownField({
  label,
  description,
  value,
  onChange,
  error,
  required,
  minRows = 4,
  fieldRef,
}: MarkdownFieldProps) {
  const { t } = useTranslation();
  const [shown, show] = useState('write');
  const id = useId();
  return (
    <div>
      <Group justify="space-between" align="end" mb={4}>
        <Input.Label htmlFor={id} required={required}>
          {label}
        </Input.Label>
        <SegmentedControl
          size="xs"
          value={shown}
          onChange={show}
          aria-label={t('markdown.shown', { field: label })}
          data={[
            { value: 'write', label: t('markdown.write') },
            { value: 'preview', label: t('markdown.preview') },
          ]}
        />
      </Group>
      {description && <Input.Description mb={4}>{description}</Input.Description>}
      {shown === 'write' ? (
        <Textarea
          id={id}
          ref={fieldRef}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          error={error}
          autosize
          minRows={minRows}
          maxRows={24}
          inputWrapperOrder={['input', 'error', 'description']}
          description={t('markdown.hint')}
        />
      ) : (
        <Paper withBorder p="sm" mih={`${minRows * 1.6}rem`}>
          {value.trim() ? <Markdown text={value} /> : <Text c="dimmed">{t('markdown.empty')}</Text>}
        </Paper>
      )}
    </div>
  );
}
