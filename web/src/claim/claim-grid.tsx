/**
 * A list of claims of which only those in sight are drawn. The list as a whole has the focus and says which row is at hand, so that
 * rows may come and go without losing it. It is a grid, because a grid's rows may be chosen and its keys stay free for the page.
 */
// biome-ignore-all lint/a11y: a table cannot be drawn in part; the grid itself has the focus and names the row at hand
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef, type MouseEvent, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimSummary } from '../api/generated/types.gen.js';
import { StateBadge } from './badges.js';
import { ClaimLine } from './claim-line.js';
import css from './claim-grid.module.css';

export type Pick = 'only' | 'toggle' | 'range';

interface Props {
  label: string;
  claims: readonly ClaimSummary[];
  current: number | null;
  onPick: (claim: number, how: Pick) => void;
  /** Left out where nothing can be chosen. */
  chosen?: ReadonlySet<number>;
  showState?: boolean;
  /** What stands under the claim at hand. */
  details?: (claim: ClaimSummary) => ReactNode;
  ref?: Ref<HTMLDivElement>;
}

const usualHeight = 92;

export function ClaimGrid({ label, claims, current, onPick, chosen, showState = false, details, ref }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: claims.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (at) => claims[at]?.id ?? at,
    overscan: 6,
  });
  const at = claims.findIndex(({ id }) => id === current);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);

  return (
    <div ref={scroller} className={css.scroller}>
      <div
        ref={ref}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={claims.length}
        aria-multiselectable={chosen ? true : undefined}
        aria-activedescendant={at >= 0 ? `claim-${current}` : undefined}
        className={css.grid}
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const claim = claims[index] as ClaimSummary;
          return (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              role="presentation"
              className={css.place}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Row
                claim={claim}
                index={index}
                isCurrent={claim.id === current}
                isChosen={chosen?.has(claim.id)}
                onPick={onPick}
                showState={showState}
                details={claim.id === current ? details : undefined}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface RowProps extends Omit<Props, 'label' | 'claims' | 'current' | 'chosen' | 'ref'> {
  claim: ClaimSummary;
  index: number;
  isCurrent: boolean;
  isChosen: boolean | undefined;
}

const Row = memo(function Row({ claim, index, isCurrent, isChosen, onPick, showState, details }: RowProps) {
  const { t } = useTranslation('articles');
  const { id, text, state } = claim;
  const pick = (event: MouseEvent) => {
    if ((event.target as Element).closest('a, button')) return;
    const onBox = (event.target as Element).closest('[data-box]') !== null;
    const toggles = isChosen !== undefined && (onBox || event.ctrlKey || event.metaKey);
    onPick(id, toggles ? 'toggle' : event.shiftKey ? 'range' : 'only');
  };
  return (
    <div
      id={`claim-${id}`}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isChosen ?? isCurrent}
      aria-current={isCurrent || undefined}
      className={css.row}
      onClick={pick}
    >
      {isChosen !== undefined && (
        <div role="gridcell" data-box="" className={css.box} aria-label={t(isChosen ? 'grid.chosen' : 'grid.free')}>
          <span aria-hidden>{isChosen ? '☑' : '☐'}</span>
        </div>
      )}
      <div role="gridcell" className={css.claim}>
        <div className={css.text}>{text}</div>
        <div className={css.facts}>
          {showState && <StateBadge state={state} />}
          <ClaimLine claim={claim} />
        </div>
        {details?.(claim)}
      </div>
    </div>
  );
});
