/** The words that boards have in common: what the rows of a board are grouped by, and how long something lasts. */
import { useTranslation } from 'react-i18next';
import { lasting } from '../look/times.js';
import type { Column } from '../shell/record-table.js';
import type { Grouping } from './board-scope.js';

export function useGroups(groupBy: Grouping | null) {
  const { t } = useTranslation('boards');
  const nameOf = (group: string | null): string => {
    if (group === null) return groupBy === 'publisher' ? t('noPublisher') : t('all');
    const [year = '', week] = group.split('-W');
    return week !== undefined && groupBy === 'week' ? t('weekOf', { week: Number(week), year }) : group;
  };
  const column = <Row extends { group: string | null }>(): Column<Row>[] =>
    groupBy ? [{ title: t(`by.${groupBy}`), names: true, cell: ({ group }) => nameOf(group) }] : [];
  return { nameOf, column };
}

/** Hours in words; what took less than a minute is not told to the second. */
export function useLasting(): (hours: number | null) => string {
  const { t } = useTranslation('boards');
  return (hours) => (hours === null ? '–' : hours * 60 < 1 ? t('underMinute') : lasting(hours * 3600));
}
