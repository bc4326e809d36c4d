/** What became of the claim before: the last decision, what has changed since, earlier wordings, reviews that no longer stand. */
import { List, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsHistoryOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimView } from '../api/generated/types.gen.js';
import { VerdictCard } from '../evidence/verdict-card.js';
import { moment } from '../look/times.js';
import { inOrder } from './reviews.js';
import { storyOf, type Decision, type Story } from './story.js';

const MarkedWords = lazy(() => import('../verdict/marked-words.js'));

export function StoryPart({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation('approval');
  const history = useQuery(claimsHistoryOptions({ path: { id: claim.id } }));
  const story = useMemo(() => storyOf(history.data ?? []), [history.data]);
  const ended = claim.reviews.filter(({ endedAs }) => endedAs !== null);
  if (story.decisions.length === 0 && story.wordings.length === 0 && ended.length === 0) return null;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="story" bg="var(--card)">
      <Title order={2} size="h4" id="story">
        {t('story.title')}
      </Title>
      <Stack gap="sm" mt="sm">
        <Decided story={story} claim={claim} />
        {story.wordings.length > 0 && <Wordings story={story} language={claim.article.language} />}
        {ended.length > 0 && (
          <details>
            <summary>{t('story.endedReviews', { count: ended.length })}</summary>
            <Stack gap="sm" mt="sm">
              {ended.map((verdict) => (
                <VerdictCard key={verdict.id} verdict={verdict} evidence={inOrder(claim.evidence)} />
              ))}
            </Stack>
          </details>
        )}
      </Stack>
    </Paper>
  );
}

function Decided({ story, claim }: { story: Story; claim: ClaimView }) {
  const { t } = useTranslation('approval');
  const earlier = story.decisions.slice(0, -1);
  const last = story.decisions.at(-1);
  if (!last) return null;
  return (
    <>
      <DecisionTold decision={last} />
      {story.since.length > 0 && (
        <div>
          <Text fw={600} size="sm">
            {t('story.since')}
          </Text>
          <List size="sm">
            {story.since.map(({ seq, action, at, by, review }) => (
              <List.Item key={seq}>
                {t(`story.${action}`, { name: by ?? t('story.desk'), review: reviewer(claim, review) })}{' '}
                <Text span c="dimmed" size="sm">
                  {moment(at)}
                </Text>
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('story.earlier', { count: earlier.length })}</summary>
          <Stack gap="xs" mt="sm">
            {earlier.toReversed().map((decision) => (
              <DecisionTold key={decision.seq} decision={decision} />
            ))}
          </Stack>
        </details>
      )}
    </>
  );
}

function DecisionTold({ decision: { action, at, by, code, note } }: { decision: Decision }) {
  const { t } = useTranslation(['approval', 'terms']);
  return (
    <div>
      <Text>
        {t(`story.decided.${action}`, { name: by ?? t('story.desk') })}{' '}
        <Text span c="dimmed" size="sm">
          {moment(at)}
        </Text>
      </Text>
      {(code || note) && (
        <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {code && <ReasonTold action={action} code={code} />} {note}
        </Text>
      )}
    </div>
  );
}

const reasonsOf = { return: 'return', retract: 'retraction', reopen: 'reopening' } as const;

function ReasonTold({ action, code }: { action: Decision['action']; code: string }) {
  const { t, i18n } = useTranslation('terms');
  const group = reasonsOf[action as keyof typeof reasonsOf];
  const key = `${group}.${code}`;
  if (!group || !i18n.exists(key, { ns: 'terms' })) return <>{code}.</>;
  return <strong>{t(key as 'return.weak_evidence')}.</strong>;
}

function Wordings({ story, language }: { story: Story; language: string }) {
  const { t } = useTranslation('approval');
  return (
    <details>
      <summary>{t('story.wordings', { count: story.wordings.length })}</summary>
      <Stack gap="sm" mt="sm">
        {story.wordings.toReversed().map(({ seq, at, by, before, after }) => (
          <div key={seq}>
            <Text size="sm" c="dimmed">
              {t('story.reword', { name: by ?? t('story.desk') })} {moment(at)}
            </Text>
            <Suspense fallback={<Text>{after}</Text>}>
              <MarkedWords before={before} after={after} lang={language} />
            </Suspense>
          </div>
        ))}
      </Stack>
    </details>
  );
}

function reviewer({ reviews }: ClaimView, id: number | null): string {
  return reviews.find((verdict) => verdict.id === id)?.author.name ?? '';
}
