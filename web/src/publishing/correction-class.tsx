/** What kind of correction it is. One that changes a rating is always a substantial one. */
import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Correct } from '../api/generated/types.gen.js';

const kinds: readonly Correct['class'][] = ['minor', 'update', 'substantial'];

interface ClassProps {
  value: Correct['class'];
  isSubstantial: boolean;
  onChange: (kind: Correct['class']) => void;
  error?: string;
}

export function CorrectionClass({ value, isSubstantial, onChange, error }: ClassProps) {
  const { t } = useTranslation('publishing');
  return (
    <Radio.Group
      label={t('correct.class')}
      description={isSubstantial ? t('correct.mustBeSubstantial') : undefined}
      value={value}
      onChange={(kind) => onChange(kind as Correct['class'])}
      error={error}
    >
      <Stack gap="xs" mt="xs">
        {kinds.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={t(`class.${kind}`)}
            disabled={isSubstantial && kind !== 'substantial'}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
