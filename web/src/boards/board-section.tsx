/** One board: its name, a sentence that sums it up, the chart or the table, and the same figures as a file. */
import { Anchor, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { Answer, Waiting } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import css from './boards.module.css';
import { csvAddress, isNarrowed, tablesWith, type BoardName, type BoardScope } from './board-scope.js';

export interface ScopeProps {
  scope: BoardScope;
  onScope: (part: Partial<BoardScope>) => void;
}

interface BoardSectionProps<Board> extends ScopeProps {
  name: BoardName;
  of: UseQueryResult<Board, Problem>;
  isEmpty: (board: Board) => boolean;
  summary: (board: Board) => string;
  chart: (board: Board) => ReactNode;
  table: (board: Board) => ReactNode;
}

export function BoardSection<Board>(props: BoardSectionProps<Board>) {
  const { name, scope, onScope, of, isEmpty, summary, chart, table } = props;
  const { t } = useTranslation(['boards', 'shell']);
  const asTable = scope.tables.includes(name);
  const ids = { title: `board-${name}`, summary: `board-${name}-summary` };
  return (
    <section aria-labelledby={ids.title} className={css.board}>
      <div className={css.heading}>
        <div>
          <Title order={2} size="h4" id={ids.title}>
            {t(`${name}.title`)}
          </Title>
          <Text size="sm" c="dimmed">
            {t(`${name}.hint`)}
          </Text>
        </div>
        <Group gap="sm" wrap="nowrap" className={css.controls}>
          <SegmentedControl
            size="xs"
            aria-label={t('shownAs', { board: t(`${name}.title`) })}
            value={asTable ? 'table' : 'chart'}
            onChange={(shown) => onScope({ tables: tablesWith(scope, name, shown === 'table') })}
            data={[
              { value: 'chart', label: t('shell:chart') },
              { value: 'table', label: t('shell:table') },
            ]}
          />
          <Anchor href={csvAddress(scope, name)} download size="sm" className={css.download}>
            <IconDownload size={16} aria-hidden /> {t('shell:action.download')}
            <span className={css.hidden}>: {t(`${name}.title`)}</span>
          </Anchor>
        </Group>
      </div>
      <Answer of={of}>
        {(board) =>
          isEmpty(board) ? (
            <Empty title={isNarrowed(scope) ? t('nothingHere') : t(`${name}.empty`)}>
              {isNarrowed(scope) ? t('widen') : t(`${name}.emptyHint`)}
            </Empty>
          ) : (
            <Stack gap="sm">
              <Text id={ids.summary}>{summary(board)}</Text>
              {asTable ? (
                <section className={css.scroll} tabIndex={0} aria-label={t('tableOf', { board: t(`${name}.title`) })}>
                  {table(board)}
                </section>
              ) : (
                <figure aria-labelledby={ids.title} aria-describedby={ids.summary} className={css.figure}>
                  <Suspense fallback={<Waiting />}>{chart(board)}</Suspense>
                </figure>
              )}
            </Stack>
          )
        }
      </Answer>
    </section>
  );
}
