/** The article beside the work: its claims marked, the span at hand over them, and what somebody selects in it handed on. */
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView, ClaimSummary, SentenceView } from '../api/generated/types.gen.js';
import { ArticleHead } from '../article/article-head.js';
import { ArticleText } from '../article/article-text.js';
import type { Span } from '../article/passages.js';
import { scrollToSpan } from '../article/place-in-text.js';
import { selectedSpan } from '../article/selected-span.js';
import { useHighlight } from '../article/use-highlight.js';
import panes from '../article/panes.module.css';

interface Props {
  article: ArticleView;
  text: string;
  sentences: SentenceView[];
  claims: ClaimSummary[];
  current: number | null;
  chosen: ReadonlySet<number>;
  /** The span that is being chosen or looked at. */
  picked: Span | null;
  gaps: readonly Span[];
  onPick: (claim: number) => void;
  onSelect: (span: Span) => void;
}

export function ArticlePane(props: Props) {
  const { article, text, sentences, claims, current, chosen, picked, gaps, onPick, onSelect } = props;
  const { t } = useTranslation('triage');
  const page = useRef<HTMLDivElement>(null);
  const { start, end } = picked ?? { start: -1, end: -1 };
  const spans = useMemo(() => (start < 0 ? [] : [{ start, end }]), [start, end]);
  useHighlight(page, 'picked', spans, claims);
  useHighlight(page, 'gap', gaps, claims);
  useEffect(() => {
    if (page.current && start >= 0) scrollToSpan(page.current, { start, end: start });
  }, [start]);

  return (
    <section className={`${panes.pane} ${panes.scrolling}`} aria-label={t('text')} tabIndex={0}>
      <ArticleHead article={article} />
      {/* biome-ignore lint/a11y: what is selected with the mouse here can be chosen with the keyboard in the form */}
      <div
        ref={page}
        onMouseUp={() => {
          const span = selectedSpan(document.getSelection());
          if (span) onSelect(span);
        }}
      >
        <ArticleText
          text={text}
          language={article.language}
          sentences={sentences}
          claims={claims}
          current={current}
          chosen={chosen}
          onPick={onPick}
        />
      </div>
    </section>
  );
}
