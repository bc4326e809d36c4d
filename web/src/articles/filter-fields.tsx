/** The fields that narrow the list of articles. */
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetURLSearchParams } from 'react-router';
import { dayFault } from '../article/day-fault.js';
import { filterNames, type FilterName } from './article-filters.js';

const typingMs = 250;

export function FilterFields({ params, setParams }: { params: URLSearchParams; setParams: SetURLSearchParams }) {
  const { t } = useTranslation('articles');
  const [typed, setTyped] = useState(() => valuesOf(params));
  const keep = useDebouncedCallback((values: Record<FilterName, string>) => {
    setParams(
      Object.entries(values).filter(([, value]) => value !== ''),
      { replace: true },
    );
  }, typingMs);
  const set = (name: FilterName, value: string) => {
    const next = { ...typed, [name]: value };
    setTyped(next);
    keep(next);
  };
  const field = (name: FilterName) => ({
    value: typed[name],
    onChange: (event: { currentTarget: { value: string } }) => set(name, event.currentTarget.value),
  });
  const fault = (name: FilterName) => {
    const found = typed[name] === '' ? null : dayFault(typed[name]);
    return found && t(`new.day.${found}`);
  };

  return (
    <Group component="search" align="flex-start" gap="sm">
      <TextInput id="article-search" type="search" label={t('search')} flex="2 1 14rem" {...field('q')} />
      <TextInput label={t('publisher')} flex="1 1 10rem" {...field('publisher')} />
      <TextInput
        label={t('from')}
        placeholder="2000-06-10"
        w="9.5rem"
        error={fault('publishedFrom')}
        {...field('publishedFrom')}
      />
      <TextInput
        label={t('to')}
        placeholder="2000-06-10"
        w="9.5rem"
        error={fault('publishedTo')}
        {...field('publishedTo')}
      />
      <NativeSelect
        label={t('splitState.label')}
        w="11rem"
        data={(['', 'waiting', 'split', 'failed'] as const).map((value) => ({
          value,
          label: t(`splitState.${value || 'any'}`),
        }))}
        {...field('splitState')}
      />
      {filterNames.some((name) => typed[name] !== '') && (
        <Button
          variant="subtle"
          mt="1.55rem"
          onClick={() => {
            setTyped(valuesOf(new URLSearchParams()));
            setParams({}, { replace: true });
            document.getElementById('article-search')?.focus();
          }}
        >
          {t('clear')}
        </Button>
      )}
    </Group>
  );
}

function valuesOf(params: URLSearchParams): Record<FilterName, string> {
  return Object.fromEntries(filterNames.map((name) => [name, params.get(name) ?? ''])) as Record<FilterName, string>;
}
