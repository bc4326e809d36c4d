/** A long list of which only what is in sight is drawn. j and k walk through it; the row at hand has the focus. */
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from './shortcuts.js';

interface RowsProps<Item extends { id: number }> {
  label: string;
  items: readonly Item[];
  /** Each row has one element with `data-row`, usually its link: that takes the focus. */
  children: (item: Item) => ReactNode;
  estimatedHeight?: number;
  /** The end is near, and there is more to ask for. */
  onNearEnd?: () => void;
}

const nearEnd = 10;

export function Rows<Item extends { id: number }>({
  label,
  items,
  children,
  estimatedHeight = 96,
  onNearEnd,
}: RowsProps<Item>) {
  const { t } = useTranslation('approval');
  const list = useRef<HTMLOListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimatedHeight,
    overscan: 8,
    scrollMargin: above,
    getItemKey: (index) => items[index]?.id ?? index,
  });
  const drawn = rows.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (onNearEnd && last >= items.length - nearEnd) onNearEnd();
  }, [last, items.length, onNearEnd]);

  const step = (by: 1 | -1) => {
    const at = indexInFocus(list.current);
    const next = at === null ? (by === 1 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1);
    rows.scrollToIndex(next, { align: 'auto' });
    requestAnimationFrame(() => rowAt(list.current, next)?.focus());
  };
  useShortcuts(label, [
    { keys: 'j', label: t('rows.next'), run: () => step(1) },
    { keys: 'k', label: t('rows.before'), run: () => step(-1) },
  ]);

  return (
    <ol
      ref={list}
      aria-label={label}
      style={{ position: 'relative', height: rows.getTotalSize(), margin: 0, padding: 0, listStyle: 'none' }}
    >
      {drawn.map(({ key, index, start }) => {
        const item = items[index];
        return (
          item && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start - above}px)` }}
            >
              {children(item)}
            </li>
          )
        );
      })}
    </ol>
  );
}

function indexInFocus(list: HTMLElement | null): number | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-index]');
  return row && list?.contains(row) ? Number(row.dataset.index) : null;
}

function rowAt(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row]`) ?? null;
}
