/** What the boards are of: which publisher, which days, by week or by publisher. */
import { Autocomplete, Button, Group, Input, SegmentedControl, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boardsTurnaroundOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { isBackwards, isNarrowed } from './board-scope.js';
import type { ScopeProps } from './board-section.js';

const typingMs = 400;

export function BoardFilters({ scope, onScope }: ScopeProps) {
  const { t } = useTranslation('boards');
  const byPublisher = useQuery(boardsTurnaroundOptions({ query: { groupBy: 'publisher' } }));
  const publishers = new Set(byPublisher.data?.rows.flatMap(({ group }) => group ?? []));
  const [publisher, setPublisher] = useState(scope.publisher);
  useEffect(() => setPublisher(scope.publisher), [scope.publisher]);
  useEffect(() => {
    if (publisher === scope.publisher) return;
    const timer = setTimeout(() => onScope({ publisher }), typingMs);
    return () => clearTimeout(timer);
  }, [publisher, scope.publisher, onScope]);
  return (
    <Group align="flex-end" gap="sm" role="search" aria-label={t('filters')}>
      <Autocomplete
        label={t('publisher')}
        placeholder={t('allPublishers')}
        data={[...publishers]}
        value={publisher}
        onChange={setPublisher}
        comboboxProps={{ withinPortal: false }}
        maxLength={300}
        w="15rem"
      />
      <TextInput
        type="date"
        label={t('from')}
        value={scope.from}
        max={scope.to || undefined}
        onChange={(event) => onScope({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('to')}
        value={scope.to}
        min={scope.from || undefined}
        onChange={(event) => onScope({ to: event.currentTarget.value })}
        error={isBackwards(scope)}
      />
      <Input.Wrapper label={t('groupBy')} labelElement="div">
        <div>
          <SegmentedControl
            aria-label={t('groupBy')}
            value={scope.groupBy ?? 'none'}
            onChange={(by) => onScope({ groupBy: by === 'week' || by === 'publisher' ? by : null })}
            data={[
              { value: 'none', label: t('by.none') },
              { value: 'week', label: t('by.week') },
              { value: 'publisher', label: t('by.publisher') },
            ]}
          />
        </div>
      </Input.Wrapper>
      {isNarrowed(scope) && (
        <Button variant="subtle" onClick={() => onScope({ publisher: '', from: '', to: '' })}>
          {t('clear')}
        </Button>
      )}
    </Group>
  );
}
