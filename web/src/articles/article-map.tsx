/** The article, its small map and what is known of it, kept together: what is picked in one shows in the others. */
import { Tabs } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ArticleView, ClaimSummary, SentenceView } from '../api/generated/types.gen.js';
import { ArticleText } from '../article/article-text.js';
import panes from '../article/panes.module.css';
import { scrollToSpan } from '../article/place-in-text.js';
import { useHighlight } from '../article/use-highlight.js';
import { StateSign } from '../claim/state-bar.js';
import { states } from '../claim/state-signs.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useMay } from '../session/session.js';
import { AboutArticle } from './about-article.js';
import { ArticleHistory } from './article-history.js';
import css from './articles.module.css';
import { ClaimsOfArticle } from './claims-of-article.js';
import { CoverageFigures } from './coverage-figures.js';
import { MiniMap } from './mini-map.js';
import { barsOf, nextUncovered } from './mini-map-layout.js';

interface Props {
  article: ArticleView;
  text: string;
  sentences: SentenceView[];
  claims: ClaimSummary[];
}

const mapHeight = 1000;

export function ArticleMap({ article, text, sentences, claims }: Props) {
  const { t } = useTranslation(['articles', 'terms']);
  const [claim, setClaim] = useState<number | null>(null);
  const [sentence, setSentence] = useState(0);
  const [looked, setLooked] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const bars = useMemo(() => {
    const stateOf = new Map(claims.map(({ id, state }) => [id, state]));
    return barsOf(sentences, (id) => stateOf.get(id), text.length, mapHeight);
  }, [sentences, claims, text]);
  const picked = useMemo(() => {
    const found = looked ? sentences[sentence] : undefined;
    return found ? [{ start: found.start, end: found.end }] : [];
  }, [looked, sentence, sentences]);
  useHighlight(page, 'picked', picked, claims);

  const goToSentence = (at: number) => {
    const found = sentences[at];
    if (!found) return;
    setSentence(at);
    setLooked(true);
    setClaim(null);
    if (page.current) scrollToSpan(page.current, found);
  };
  const goToClaim = (id: number) => {
    const at = sentences.findIndex(({ claims: held }) => held.includes(id));
    if (at >= 0) setSentence(at);
    setLooked(false);
    setClaim(id);
  };
  useMapKeys(article.id, claim, () => goToSentence(nextUncovered(bars, sentence) ?? sentence));

  return (
    <div>
      <CoverageFigures article={article} />
      <ul className={css.legend} aria-label={t('page.legend')}>
        {states
          .filter((state) => (article.claims[state] ?? 0) > 0)
          .map((state) => (
            <li key={state}>
              <StateSign state={state} /> {t(`terms:state.${state}`)} {article.claims[state]}
            </li>
          ))}
      </ul>
      <div className={`${panes.panes} ${panes.withMap}`}>
        <MiniMap bars={bars} height={mapHeight} at={sentence} onGo={goToSentence} />
        <section className={`${panes.pane} ${panes.scrolling}`} aria-label={t('page.text')} tabIndex={0}>
          <div ref={page}>
            <ArticleText
              text={text}
              language={article.language}
              sentences={sentences}
              claims={claims}
              current={claim}
              onPick={goToClaim}
              byState
            />
          </div>
        </section>
        <Tabs defaultValue="claims" className={`${panes.pane} ${panes.framed}`} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="claims">{t('page.claims')}</Tabs.Tab>
            <Tabs.Tab value="about">{t('page.about')}</Tabs.Tab>
            <Tabs.Tab value="history">{t('page.history')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="claims" className={panes.grow}>
            <ClaimsOfArticle article={article} claims={claims} current={claim} onGo={goToClaim} />
          </Tabs.Panel>
          <Tabs.Panel value="about" className={`${panes.grow} ${panes.scrolling}`} tabIndex={0}>
            <AboutArticle article={article} />
          </Tabs.Panel>
          <Tabs.Panel value="history" className={`${panes.grow} ${panes.scrolling}`} tabIndex={0}>
            <ArticleHistory article={article.id} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </div>
  );
}

function useMapKeys(article: number, claim: number | null, goToUncovered: () => void): void {
  const { t } = useTranslation('articles');
  const navigate = useNavigate();
  const edits = useMay('claims:edit');
  useShortcuts(t('page.miniMap'), [
    { keys: 'u', label: t('page.keys.uncovered'), run: goToUncovered },
    { keys: 'm', label: t('page.keys.map'), run: () => document.getElementById('mini-map')?.focus() },
    {
      keys: 'e',
      label: t('page.keys.open'),
      run: () => void navigate(`/desk/claims/${claim}`),
      disabled: claim === null,
    },
    {
      keys: 't',
      label: t('page.keys.triage'),
      run: () => void navigate(`/desk/articles/${article}/triage`),
      disabled: !edits,
    },
  ]);
}
