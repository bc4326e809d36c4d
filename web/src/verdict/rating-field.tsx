/** A rating of the current scale, chosen from all of them with what each means. */
import { Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deskCurrentScaleOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { RatingBadge } from '../claim/badges.js';

interface RatingFieldProps {
  label: string;
  value: string;
  onChange: (rating: string) => void;
  error?: string;
  /** What the choice is called that leaves it unjudged; without it one must be chosen. */
  none?: string;
}

export function RatingField({ label, value, onChange, error, none }: RatingFieldProps) {
  const { t } = useTranslation('approval');
  const { data: scale } = useQuery(deskCurrentScaleOptions());
  const ratings = scale?.ratings ?? [];
  const hasLeft = value !== '' && scale !== undefined && !ratings.some(({ key }) => key === value);
  const meaning = ratings.find(({ key }) => key === value)?.meaning;
  return (
    <Stack gap={6}>
      <Radio.Group label={label} value={value} onChange={onChange} error={error} withAsterisk={none === undefined}>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem 1rem', marginBlock: 6 }}>
          {none !== undefined && <Radio value="" label={none} />}
          {ratings.map(({ key }) => (
            <Radio
              key={key}
              value={key}
              label={<RatingBadge rating={key} />}
              styles={{ body: { alignItems: 'center' } }}
            />
          ))}
          {hasLeft && <Radio value={value} label={t('verdict.leftScale', { rating: value })} />}
        </div>
      </Radio.Group>
      {meaning && (
        <Text size="sm" c="dimmed">
          {meaning}
        </Text>
      )}
    </Stack>
  );
}
