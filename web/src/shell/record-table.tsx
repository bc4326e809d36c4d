/** Records in rows and columns. On a narrow screen each record stands by itself, its cells under their headings. */
import { Table, VisuallyHidden } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import css from './record-table.module.css';

export interface Column<Row> {
  title: string;
  cell: (row: Row, index: number) => ReactNode;
  /** Names the record: the heading of its row. */
  names?: boolean;
  /** Numbers stand under one another. */
  number?: boolean;
  /** The heading is for those who cannot see what the cells are, such as buttons. */
  quiet?: boolean;
  width?: string;
}

interface RecordTableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  /** Figures are compared down the columns: their table keeps its shape, and whoever shows it lets it scroll sideways. */
  figures?: boolean;
  /** What a key does in a record. */
  onKeyDown?: (event: KeyboardEvent<HTMLTableRowElement>, row: Row, index: number) => void;
}

/** The roles are spelled out because a table that is laid out as blocks loses them. */
export function RecordTable<Row>({ label, columns, rows, keyOf, figures = false, onKeyDown }: RecordTableProps<Row>) {
  return (
    <Table
      role="table"
      aria-label={label}
      className={figures ? css.table : `${css.table} ${css.falls}`}
      verticalSpacing="sm"
    >
      <Table.Thead role="rowgroup" className={css.head}>
        <Table.Tr role="row">
          {columns.map(({ title, number, quiet, width }) => (
            <Table.Th key={title} role="columnheader" w={width} className={number ? css.number : undefined}>
              {quiet ? <VisuallyHidden>{title}</VisuallyHidden> : title}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {rows.map((row, index) => (
          <Table.Tr
            key={keyOf(row)}
            role="row"
            className={css.record}
            onKeyDown={onKeyDown && ((event: KeyboardEvent<HTMLTableRowElement>) => onKeyDown(event, row, index))}
          >
            {columns.map(({ title, cell, names, number, quiet }) => (
              <Table.Td
                key={title}
                role={names ? 'rowheader' : 'cell'}
                className={number ? css.number : undefined}
                data-title={names || quiet ? undefined : title}
              >
                {cell(row, index)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
