/** The sentences that hold no claim, each with the reason why; a claim can be made of any. */
import { Button, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { SentenceView } from '../api/generated/types.gen.js';
import css from '../claim/claim-grid.module.css';
import { useGapReason } from './use-gap-reason.js';

interface Props {
  gaps: readonly SentenceView[];
  current: number;
  onGo: (gap: number) => void;
  onMake: (gap: SentenceView) => void;
}

export function GapList({ gaps, current, onGo, onMake }: Props) {
  const { t } = useTranslation('triage');
  const reasonOf = useGapReason();
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: gaps.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 90,
    overscan: 6,
  });
  useEffect(() => {
    if (current < gaps.length) rows.scrollToIndex(current, { align: 'auto' });
  }, [current, gaps.length, rows]);

  return (
    <section ref={scroller} className={css.scroller} tabIndex={0} aria-label={t('gaps.label')}>
      <ul style={{ position: 'relative', height: rows.getTotalSize(), margin: 0, padding: 0, listStyle: 'none' }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const gap = gaps[index] as SentenceView;
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={css.place}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={gaps.length}
              aria-posinset={index + 1}
            >
              {/* biome-ignore lint/a11y: a pointer picks the row, the keyboard goes by j and k */}
              <div className={css.row} aria-current={index === current || undefined} onClick={() => onGo(index)}>
                <div className={css.claim}>
                  <div className={css.text}>{gap.text}</div>
                  <Text size="sm" c="dimmed" mt={4}>
                    {reasonOf(gap)}
                  </Text>
                  <Button size="compact-xs" variant="light" mt={6} onClick={() => onMake(gap)}>
                    {t('gaps.make')}
                  </Button>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
