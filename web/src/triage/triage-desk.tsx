/** The work of triage: which list is shown, which claims are at hand, what is being decided on them. */
import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView, ClaimSummary, SentenceView } from '../api/generated/types.gen.js';
import panes from '../article/panes.module.css';
import { ClaimGrid } from '../claim/claim-grid.js';
import { WorthReasons } from '../claim/worth.js';
import { AcceptDialog } from './accept-dialog.js';
import { ArticlePane } from './article-pane.js';
import { gapsOf, listOf, type Order, type View } from './claim-lists.js';
import { DismissDialog } from './dismiss-dialog.js';
import { GapList } from './gap-list.js';
import { ListDone } from './list-done.js';
import { Tools } from './tools.js';
import { useChoice } from './use-choice.js';
import { useTriageWork } from './use-triage-work.js';
import { WordingPanel } from './wording-panel.js';

interface Props {
  article: ArticleView;
  text: string;
  sentences: SentenceView[];
  claims: ClaimSummary[];
}

export function TriageDesk({ article, text, sentences, claims }: Props) {
  const { t } = useTranslation('triage');
  const [view, setView] = useState<View>('proposed');
  const [order, setOrder] = useState<Order>('worth');
  const [gapAt, setGapAt] = useState(0);
  const grid = useRef<HTMLDivElement>(null);
  const list = useMemo(() => listOf(claims, view, order), [claims, view, order]);
  const gaps = useMemo(() => gapsOf(sentences), [sentences]);
  const { choice, step } = useChoice(list);
  const gap = view === 'gaps' ? gaps[Math.min(gapAt, gaps.length - 1)] : undefined;
  const shownState = view === 'gaps' ? 'proposed' : view;
  const marked = useDeferredValue(
    useMemo(() => claims.filter(({ state }) => state === shownState), [claims, shownState]),
  );
  const work = useTriageWork({ article: article.id, text, sentences, claims, list, choice, step, gap, grid });
  const { wording, dialog, decisions } = work;
  const counts = useMemo(() => countsOf(claims, gaps), [claims, gaps]);

  return (
    <div>
      <Tools
        work={work}
        view={view}
        order={order}
        chosen={choice.chosen.size}
        onView={setView}
        onOrder={setOrder}
        step={step}
        onGap={(by) => setGapAt((at) => Math.max(0, Math.min(gaps.length - 1, at + by)))}
        articleId={article.id}
      />
      <div className={panes.panes}>
        <ArticlePane
          article={article}
          text={text}
          sentences={sentences}
          claims={marked}
          current={wording || gap ? null : choice.current}
          chosen={choice.chosen}
          picked={wording ? (wording.parts[wording.active] ?? null) : (gap ?? null)}
          gaps={view === 'gaps' ? gaps : noGaps}
          onPick={(id) => step({ go: 'to', id })}
          onSelect={work.select}
        />
        <div className={`${panes.pane} ${panes.framed}`}>
          {wording ? (
            <div className={panes.scrolling}>
              <WordingPanel
                wording={wording}
                article={text}
                sentences={sentences}
                now={claims}
                decisions={decisions}
                onChange={work.setWording}
                onDone={work.done}
                onClose={work.close}
              />
            </div>
          ) : (
            <>
              <Group p="xs" justify="space-between" style={{ borderBottom: '1px solid var(--line)' }}>
                <SegmentedControl
                  size="xs"
                  aria-label={t('view.label')}
                  value={view}
                  onChange={(value) => setView(value as View)}
                  data={(['proposed', 'queued', 'dismissed', 'gaps'] as const).map((value) => ({
                    value,
                    label: t(`view.${value}`, { count: counts[value] }),
                  }))}
                />
                {view !== 'gaps' && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    leftSection={<IconArrowsSort size={14} aria-hidden />}
                    onClick={() => setOrder(order === 'worth' ? 'place' : 'worth')}
                  >
                    {t(`order.${order}`)}
                  </Button>
                )}
              </Group>
              <div className={panes.grow}>
                {view === 'gaps' ? (
                  <GapList gaps={gaps} current={gapAt} onGo={setGapAt} onMake={work.makeOf} />
                ) : list.length > 0 ? (
                  <ClaimGrid
                    ref={grid}
                    label={t(`list.${view}`)}
                    claims={list}
                    current={choice.current}
                    chosen={choice.chosen}
                    onPick={work.pick}
                    details={details}
                  />
                ) : (
                  <ListDone view={view} article={article.id} />
                )}
              </div>
            </>
          )}
        </div>
      </div>
      {dialog?.what === 'accept' && (
        <AcceptDialog
          claims={dialog.claims}
          now={claims}
          decisions={decisions}
          onDone={work.done}
          onClose={work.close}
        />
      )}
      {dialog?.what === 'dismiss' && (
        <DismissDialog
          claims={dialog.claims}
          now={claims}
          decisions={decisions}
          onDone={work.done}
          onClose={work.close}
        />
      )}
    </div>
  );
}

const noGaps: SentenceView[] = [];
const details = ({ id }: ClaimSummary) => <WorthReasons claim={id} />;

function countsOf(claims: readonly ClaimSummary[], gaps: readonly SentenceView[]): Record<View, number> {
  const counts = { proposed: 0, queued: 0, dismissed: 0, gaps: gaps.length };
  for (const { state } of claims) if (state in counts) counts[state as 'proposed'] += 1;
  return counts;
}
