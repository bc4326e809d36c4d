/** What of the trail is shown: of which things, which deeds, whose, when. */
import { Button, Group, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleNamesOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { chainKinds, deedInWords, happenings, type ChainKind } from './event-words.js';
import type { TrailFilters as Filters } from './trail-query.js';

export function TrailFilters({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const { t } = useTranslation('admin');
  const { data: names = [] } = useQuery(peopleNamesOptions());
  const change = (part: Partial<Filters>) => onChange({ ...filters, ...part });
  const people = [
    { value: '0', label: t('desk') },
    ...names.map(({ id, name, closed }) => ({
      value: String(id),
      label: closed ? t('trail.closedAccount', { name }) : name,
    })),
  ];
  const isOne = filters.kind !== null && filters.kind !== 'desk';
  const isFiltered = Object.values(filters).some((value) => value !== null && value.length > 0);
  return (
    <Group align="flex-end" gap="sm" role="search" aria-label={t('trail.filters')}>
      <Select
        label={t('trail.kind')}
        placeholder={t('trail.anything')}
        data={chainKinds.map((kind) => ({ value: kind, label: t(`trail.kinds.${kind}`) }))}
        value={filters.kind}
        onChange={(kind) => change({ kind: kind as ChainKind | null, id: '', actions: [] })}
        clearable
        comboboxProps={{ withinPortal: false }}
        clearButtonProps={{ 'aria-label': t('trail.clearOne') }}
        w="10rem"
      />
      <NumberInput
        label={t('trail.id')}
        description={undefined}
        disabled={!isOne}
        min={1}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        value={filters.id}
        onChange={(id) => change({ id: String(id) })}
        w="7rem"
      />
      <MultiSelect
        label={t('trail.actions')}
        placeholder={filters.actions.length ? undefined : t('trail.anyAction')}
        data={deeds(filters.kind)}
        value={filters.actions}
        onChange={(actions) => change({ actions })}
        searchable
        clearable
        comboboxProps={{ withinPortal: false }}
        clearButtonProps={{ 'aria-label': t('trail.clearOne') }}
        miw="14rem"
        flex={1}
      />
      <Select
        label={t('trail.actor')}
        placeholder={t('trail.anybody')}
        data={people}
        value={filters.actor}
        onChange={(actor) => change({ actor })}
        searchable
        clearable
        comboboxProps={{ withinPortal: false }}
        clearButtonProps={{ 'aria-label': t('trail.clearOne') }}
        w="13rem"
      />
      <TextInput
        type="date"
        label={t('trail.from')}
        value={filters.from}
        max={filters.to || undefined}
        onChange={(event) => change({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('trail.to')}
        value={filters.to}
        min={filters.from || undefined}
        onChange={(event) => change({ to: event.currentTarget.value })}
      />
      {isFiltered && (
        <Button
          variant="subtle"
          onClick={() => onChange({ kind: null, id: '', actions: [], actor: null, from: '', to: '' })}
        >
          {t('trail.clear')}
        </Button>
      )}
    </Group>
  );
}

/** One entry for each deed; one that can be done to several things says so. */
function deeds(kind: ChainKind | null) {
  const words = new Map<string, string>();
  for (const of of kind ? [kind] : chainKinds) {
    for (const action of happenings[of]) {
      const said = words.get(action);
      words.set(action, said ? `${said} / ${deedInWords(of, action)}` : deedInWords(of, action));
    }
  }
  return [...words].map(([value, label]) => ({ value, label }));
}
