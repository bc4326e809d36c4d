/** One article in the list: when and where it was published, how its claims stand, where to go on. */
import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArticleSummary } from '../api/generated/types.gen.js';
import { StateBar } from '../claim/state-bar.js';
import { dayInWords } from '../look/times.js';
import { useMay } from '../session/session.js';
import { spoken } from '../wording/wording.js';
import css from './articles.module.css';

export function ArticleRow({ article }: { article: ArticleSummary }) {
  const { t } = useTranslation('articles');
  const edits = useMay('claims:edit');
  const { id, title, publisher, publishedOn, language, edition, splitState, coverage, claims } = article;
  const proposed = claims.proposed ?? 0;
  return (
    <li className={css.row}>
      <div>
        <Anchor component={Link} to={`/desk/articles/${id}`} fw={600} c="var(--ink)" lang={language} data-title="">
          {title}
        </Anchor>
        <Group gap="xs" mt={2}>
          <Text size="sm" c="dimmed">
            {publisher ? `${publisher}, ` : ''}
            <time dateTime={publishedOn}>{dayInWords(publishedOn)}</time>
          </Text>
          {edition > 1 && (
            <Badge variant="outline" color="gray" c="var(--ink-soft)" tt="none">
              {t('edition', { edition })}
            </Badge>
          )}
          {splitState !== 'split' && (
            <Badge variant="light" color={splitState === 'failed' ? 'red' : 'tide'} c="var(--ink)" tt="none">
              {t(`splitState.${splitState}`)}
            </Badge>
          )}
        </Group>
      </div>
      <div>
        {splitState === 'split' && <StateBar counts={claims} />}
        {coverage && <Covered coverage={coverage} />}
      </div>
      <Group gap="xs" justify="flex-end" wrap="nowrap" className={css.ways}>
        {edits && splitState !== 'waiting' && (
          <Button
            component={Link}
            to={`/desk/articles/${id}/triage`}
            size="compact-sm"
            variant={proposed > 0 ? 'light' : 'subtle'}
            data-triage=""
            aria-label={`${t('triageCount', { count: proposed })}: ${title}`}
          >
            {proposed > 0 ? t('triageCount', { count: proposed }) : t('triage')}
          </Button>
        )}
        <Button
          component={Link}
          to={`/desk/articles/${id}`}
          size="compact-sm"
          variant="subtle"
          aria-label={`${t('map')}: ${title}`}
        >
          {t('map')}
        </Button>
      </Group>
    </li>
  );
}

export function Covered({ coverage }: { coverage: NonNullable<ArticleSummary['coverage']> }) {
  const { t } = useTranslation('articles');
  const { withClaim, withReason, neither } = coverage;
  const count = withClaim + withReason + neither;
  const share = count === 0 ? 1 : (withClaim + withReason) / count;
  const percent = new Intl.NumberFormat(spoken(), { style: 'percent' }).format(Math.floor(share * 100) / 100);
  return (
    <Text size="xs" c="dimmed" title={t('coverageHint')}>
      {t('covered', { percent, count })}
    </Text>
  );
}
