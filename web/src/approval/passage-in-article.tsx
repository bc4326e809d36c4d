/** The claim where it stands: its paragraph of the article and the ones around it. */
import { Anchor, Paper } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClaimView } from '../api/generated/types.gen.js';
import { ArticleHead } from '../article/article-head.js';
import { paragraphsOf } from '../article/passages.js';
import { useArticleText } from '../article/whole-article.js';
import { Answer } from '../shell/answer.js';
import css from './passage-in-article.module.css';

export function PassageInArticle({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation('approval');
  const text = useArticleText(claim.article.id);
  return (
    <Paper withBorder p="lg" component="section" aria-label={t('passage.label')} bg="var(--card)">
      <ArticleHead article={claim.article} />
      <Answer of={text}>{(whole) => <Passage text={whole} claim={claim} />}</Answer>
      <Anchor component={Link} to={`/desk/articles/${claim.article.id}`} size="sm">
        {t('passage.whole')}
      </Anchor>
    </Paper>
  );
}

function Passage({ text, claim }: { text: string; claim: ClaimView }) {
  const shown = useMemo(() => aroundClaim(text, claim), [text, claim]);
  return (
    <div lang={claim.article.language} className={`reading ${css.passage}`}>
      {shown.map(({ start, passages }) => (
        <p key={start}>
          {passages.map((passage) =>
            passage.claims.length > 0 ? <mark key={passage.start}>{passage.text}</mark> : passage.text,
          )}
        </p>
      ))}
    </div>
  );
}

/** The paragraphs that hold the claim, and the one before and after them. */
function aroundClaim(text: string, { id, span }: ClaimView) {
  const paragraphs = paragraphsOf(text, [{ id, start: span.start, end: span.end }], []);
  const holding = paragraphs.flatMap((paragraph, at) => (paragraph.passages.some((p) => p.claims.length) ? [at] : []));
  const [first = 0, last = first] = [holding[0], holding.at(-1)];
  return paragraphs.slice(Math.max(0, first - 1), last + 2);
}
