/** The ratings of the draft, each a row of fields. What verdicts use says so, and keeps its key and number. */
import { ActionIcon, Group, NativeSelect, NumberInput, Text, TextInput, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import type { ScaleView } from '../api/generated/types.gen.js';
import { RecordTable, type Column } from '../shell/record-table.js';
import { families, linear, type DraftRating, type Family } from './scale-draft.js';

interface ScaleRowsProps {
  draft: DraftRating[];
  base: ScaleView;
  used: string[];
  problem: Problem | null;
  onChange: (row: number, part: Partial<DraftRating>) => void;
  onMove: (index: number, by: -1 | 1) => void;
  onRemove: (rating: DraftRating, index: number) => void;
}

export function ScaleRows({ draft, base, used, problem, onChange, onMove, onRemove }: ScaleRowsProps) {
  const { t } = useTranslation('admin');
  const nameOf = ({ label }: DraftRating) => label || t('scale.unnamed');
  const isUsed = ({ row, key }: DraftRating) => base.ratings[row]?.key === key && used.includes(key);
  const fault = (index: number, field: string) => problem?.fault(`ratings/${index}/${field}`);
  const fieldName = (rating: DraftRating, field: string) => `${nameOf(rating)}: ${field}`;
  const columns: Column<DraftRating>[] = [
    {
      title: t('scale.order'),
      width: '4.5rem',
      cell: (rating, index) => (
        <Group gap={4} wrap="nowrap">
          <ActionIcon
            variant="default"
            onClick={() => onMove(index, -1)}
            aria-label={t('scale.up', { label: nameOf(rating) })}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            onClick={() => onMove(index, 1)}
            aria-label={t('scale.down', { label: nameOf(rating) })}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ),
    },
    {
      title: t('scale.label'),
      names: true,
      width: '12rem',
      cell: (rating, index) => (
        <>
          <TextInput
            aria-label={fieldName(rating, t('scale.label'))}
            value={rating.label}
            maxLength={60}
            onChange={(event) => onChange(rating.row, { label: event.currentTarget.value })}
            error={fault(index, 'label')}
          />
          {rating.row < base.ratings.length ? (
            <Text size="sm" c="dimmed" mt={4}>
              {rating.key}
            </Text>
          ) : (
            <TextInput
              mt={4}
              size="xs"
              label={t('scale.key')}
              description={t('scale.keyHint')}
              value={rating.key}
              maxLength={40}
              onChange={(event) => onChange(rating.row, { key: event.currentTarget.value })}
              error={fault(index, 'key')}
            />
          )}
        </>
      ),
    },
    {
      title: t('scale.meaning'),
      cell: (rating, index) => (
        <Textarea
          aria-label={fieldName(rating, t('scale.meaning'))}
          value={rating.meaning}
          maxLength={1000}
          autosize
          minRows={2}
          onChange={(event) => onChange(rating.row, { meaning: event.currentTarget.value })}
          error={fault(index, 'meaning')}
        />
      ),
    },
    {
      title: t('scale.family'),
      width: '11rem',
      cell: (rating, index) => (
        <NativeSelect
          aria-label={fieldName(rating, t('scale.family'))}
          value={rating.family}
          data={families
            .filter((family) => !isUsed(rating) || rating.value === null || linear.includes(family))
            .map((family) => ({ value: family, label: t(`scale.families.${family}`) }))}
          onChange={(event) => onChange(rating.row, { family: event.currentTarget.value as Family })}
          error={fault(index, 'family')}
        />
      ),
    },
    {
      title: t('scale.number'),
      width: '13rem',
      cell: (rating, index) => (
        <Group gap={4} wrap="nowrap" align="flex-start">
          {(['value', 'worst', 'best'] as const).map((field) => (
            <NumberInput
              key={field}
              label={t(`scale.${field}`)}
              aria-label={fieldName(rating, t(`scale.${field}`))}
              size="xs"
              hideControls
              allowDecimal={false}
              min={1}
              max={1000}
              value={rating[field] ?? ''}
              disabled={
                isUsed(rating) || !linear.includes(rating.family) || (field !== 'value' && rating.value === null)
              }
              onChange={(value) => onChange(rating.row, { [field]: typeof value === 'number' ? value : null })}
              error={fault(index, field)}
            />
          ))}
        </Group>
      ),
    },
    {
      title: t('people.actions'),
      quiet: true,
      width: '7rem',
      cell: (rating, index) =>
        isUsed(rating) ? (
          <Text size="xs" c="dimmed">
            {t('scale.used')}
          </Text>
        ) : (
          <ActionIcon
            variant="default"
            onClick={() => onRemove(rating, index)}
            aria-label={t('scale.remove', { label: nameOf(rating) })}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        ),
    },
  ];
  const onKeyDown = (event: KeyboardEvent, _rating: DraftRating, index: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(index, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <RecordTable
      label={t('scale.editing')}
      columns={columns}
      rows={draft}
      keyOf={({ row }) => row}
      onKeyDown={onKeyDown}
    />
  );
}
