/** The fields of the form for a source; each says what is wrong with it and what would be right. */
import { Checkbox, NativeSelect, Text, TextInput, Textarea } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { StanceSign } from '../evidence/stance-sign.js';
import { dayInWords } from '../look/times.js';
import css from './evidence-form.module.css';
import { knownThen, type SourceFault, type SourceForm } from './source-form.js';

interface Given {
  form: SourceForm;
  faults: Partial<Record<keyof SourceForm, SourceFault>>;
  problem: Problem | null;
  onChange: (change: Partial<SourceForm>) => void;
}

type TextField =
  'url' | 'citation' | 'title' | 'quote' | 'author' | 'publisher' | 'archivedUrl' | 'originGroup' | 'note';

const longest: Record<TextField, number> = {
  url: 2000,
  citation: 2000,
  title: 500,
  publisher: 300,
  author: 300,
  quote: 5000,
  archivedUrl: 2000,
  originGroup: 100,
  note: 5000,
};

/** Ready before the server is asked: what the form itself sees. What the server says of the field comes after. */
function useFault({ faults, problem }: Given, field: keyof SourceForm): string | undefined {
  const { t } = useTranslation('review');
  const fault = faults[field];
  return fault ? t(`source.fault.${fault}`) : problem?.fault(field);
}

export function SourceText({ field, rows, type, ...given }: Given & { field: TextField; rows?: number; type?: 'url' }) {
  const { t } = useTranslation('review');
  const { form, onChange } = given;
  const plain = {
    name: field,
    label: t(`source.${field}`),
    description: field === 'originGroup' || field === 'note' ? t(`source.${field}Hint`) : undefined,
    value: form[field],
    error: useFault(given, field),
    maxLength: longest[field],
  };
  return rows ? (
    <Textarea
      {...plain}
      autosize
      minRows={rows}
      maxRows={10}
      onChange={({ currentTarget: { value } }) => onChange({ [field]: value })}
    />
  ) : (
    <TextInput
      {...plain}
      inputMode={type}
      spellCheck={type === undefined}
      autoComplete="off"
      onChange={({ currentTarget: { value } }) => onChange({ [field]: value })}
    />
  );
}

export function SourceDate({ field, asOf, ...given }: Given & { field: 'publishedOn' | 'occurredOn'; asOf: string }) {
  const { t } = useTranslation('review');
  const { form, onChange } = given;
  const then = field === 'publishedOn' ? knownThen(form.publishedOn, asOf) : null;
  return (
    <div>
      <TextInput
        name={field}
        label={t(`source.${field}`)}
        description={t('source.dateHint')}
        value={form[field]}
        error={useFault(given, field)}
        autoComplete="off"
        maxLength={30}
        onChange={({ currentTarget: { value } }) => onChange({ [field]: value })}
      />
      {then !== null && (
        <Text size="sm" c={then ? 'var(--then)' : 'var(--today)'} fw={600} mt={2} role="status">
          {t(then ? 'source.then' : 'source.later', { day: dayInWords(asOf) })}
        </Text>
      )}
    </div>
  );
}

export const stances = ['supports', 'contradicts', 'contextualizes'] as const;

export function StanceChoice(given: Given) {
  const { t } = useTranslation(['review', 'terms']);
  const { form, onChange } = given;
  const fault = useFault(given, 'stance');
  return (
    <fieldset className={css.group} data-scale="stance">
      <legend>{t('source.stance')}</legend>
      <div className={css.stances}>
        {stances.map((stance, at) => (
          <label key={stance} className={css.stance} style={{ '--stance': `var(--${stance})` } as CSSProperties}>
            <input
              type="radio"
              name="stance"
              value={stance}
              checked={form.stance === stance}
              onChange={() => onChange({ stance })}
              aria-describedby={fault ? 'stance-fault' : undefined}
            />
            <span aria-hidden>{at + 1}</span> <StanceSign stance={stance} /> {t(`terms:stance.${stance}`)}
          </label>
        ))}
      </div>
      {fault && (
        <p className={css.fault} id="stance-fault" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

const types = ['primary', 'secondary', 'expert', 'media', 'government', 'academic', 'data', 'witness'] as const;

export function TypeChoice(given: Given) {
  const { t } = useTranslation(['review', 'terms']);
  const { form, onChange } = given;
  return (
    <NativeSelect
      name="sourceType"
      label={t('source.sourceType')}
      description={t('source.sourceTypeHint')}
      value={form.sourceType}
      error={useFault(given, 'sourceType')}
      onChange={({ currentTarget: { value } }) => onChange({ sourceType: value })}
      data={[
        { value: '', label: t('source.choose') },
        ...types.map((type) => ({ value: type, label: t(`terms:sourceType.${type}`) })),
      ]}
    />
  );
}

export function VisibilityChoice({ form, onChange }: Given) {
  const { t } = useTranslation('review');
  return (
    <Checkbox
      name="visibility"
      label={t('source.internal')}
      description={t('source.internalHint')}
      checked={form.visibility === 'internal'}
      onChange={({ currentTarget: { checked } }) => onChange({ visibility: checked ? 'internal' : 'public' })}
    />
  );
}
