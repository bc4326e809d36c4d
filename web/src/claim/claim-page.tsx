/** The whole story of one claim, for whoever may read it: what it says and where, how far it is, what was found, what happened. */
import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { claimsReadOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimView } from '../api/generated/types.gen.js';
import { EvidenceList } from '../evidence/evidence-list.js';
import { EvidenceTimeline } from '../evidence/evidence-timeline.js';
import { VerdictCard } from '../evidence/verdict-card.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { ago, dayInWords, moment } from '../look/times.js';
import { Answer } from '../shell/answer.js';
import { UnknownPage } from '../shell/broken-page.js';
import { Page } from '../shell/page.js';
import { StateBadge } from './badges.js';
import { ClaimFacts } from './claim-facts.js';
import css from './claim-page.module.css';
import { History } from './history.js';
import { Seats } from './seats.js';
import { waysOn } from './ways-on.js';

export function ClaimPage() {
  const id = Number(useParams().id);
  const valid = Number.isSafeInteger(id) && id > 0;
  const claim = useQuery({ ...claimsReadOptions({ path: { id } }), enabled: valid });
  if (!valid || claim.error?.code === 'claim.unknown') return <UnknownPage />;
  return <Answer of={claim}>{(found) => <Story key={found.id} claim={found} />}</Answer>;
}

function Story({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation(['claim', 'terms']);
  const navigate = useNavigate();
  const ways = waysOn(claim);
  const article = `/desk/articles/${claim.article.id}`;
  useShortcuts(t('keys'), [
    ...ways.map(({ key, page, to }) => ({ keys: key, label: t(`way.${page}`), run: () => void navigate(to) })),
    { keys: 'a', label: t('toArticle'), run: () => void navigate(article) },
  ]);
  return (
    <Page
      title={claim.text}
      hint={
        <Group gap="sm">
          <StateBadge state={claim.state} />
          <span title={moment(claim.stateSince)}>{ago(claim.stateSince)}</span>
          <Seats seats={claim.seats} />
        </Group>
      }
      actions={ways.map(({ to, page, key, actions }, at) => (
        <Button
          key={page}
          component={Link}
          to={to}
          variant={at === 0 ? 'filled' : 'default'}
          title={actions.map((action) => t(`terms:action.${action}`)).join(', ')}
          rightSection={<KeyCaps keys={key} />}
        >
          {t(`way.${page}`)}
        </Button>
      ))}
    >
      <div className={css.story}>
        <div className={css.main}>
          <Section title={t('passage')}>
            <Passage claim={claim} to={article} />
          </Section>
          <Outcome claim={claim} />
          <Reviews claim={claim} />
          <Evidence claim={claim} />
        </div>
        <aside className={css.side}>
          <Section title={t('particulars')}>
            <ClaimFacts claim={claim} withQuote={false} />
          </Section>
          <Section title={t('history')}>
            <History id={claim.id} />
          </Section>
        </aside>
      </div>
    </Page>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}

function Passage({ claim: { article, span }, to }: { claim: ClaimView; to: string }) {
  return (
    <>
      <p className={css.passage} lang={article.language}>
        … {span.prefix.replace(/^\S*\s/, '')}
        <mark className={css.mark}>{span.quote}</mark>
        {span.suffix.replace(/\s\S*$/, '')} …
      </p>
      <Text size="sm" c="dimmed">
        <Anchor component={Link} to={to} inherit lang={article.language}>
          {article.title}
        </Anchor>
        {article.publisher && `, ${article.publisher}`}, {dayInWords(article.publishedOn)}
      </Text>
    </>
  );
}

/** Who approved it, and where readers find it. */
function Outcome({ claim: { approval, check, dismissalReason } }: { claim: ClaimView }) {
  const { t } = useTranslation(['claim', 'terms']);
  if (!approval && check === null && !dismissalReason) return null;
  return (
    <Section title={t('outcome')}>
      {dismissalReason && (
        <Text>
          {t('dismissed')}{' '}
          {t(`terms:dismissal.${dismissalReason}` as 'terms:dismissal.opinion', {
            defaultValue: t(`dismissedAs.${dismissalReason}` as 'dismissedAs.split', { defaultValue: dismissalReason }),
          })}
        </Text>
      )}
      {approval && <Text>{t('approved', { name: approval.by.name, at: moment(approval.at) })}</Text>}
      {check !== null && <Anchor href={`/checks/${check}`}>{t('check')}</Anchor>}
    </Section>
  );
}

function Reviews({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation('claim');
  const { reviews, hidden, evidence } = claim;
  if (reviews.length === 0 && hidden.reviews === 0) return null;
  return (
    <Section title={t('reviews')}>
      {hidden.reviews > 0 && <Text c="dimmed">{t('hiddenReviews', { count: hidden.reviews })}</Text>}
      <div className={css.cards}>
        {reviews.map((verdict) => (
          <VerdictCard key={verdict.id} verdict={verdict} evidence={evidence} />
        ))}
      </div>
    </Section>
  );
}

function Evidence({ claim: { evidence, hidden, asOf } }: { claim: ClaimView }) {
  const { t } = useTranslation('claim');
  return (
    <Section title={t('evidence')}>
      {hidden.evidence > 0 && <Text c="dimmed">{t('hiddenEvidence', { count: hidden.evidence })}</Text>}
      {evidence.length === 0 && hidden.evidence === 0 && <Text c="dimmed">{t('noEvidence')}</Text>}
      {evidence.length > 0 && (
        <div className={css.cards}>
          <EvidenceTimeline evidence={evidence} asOf={asOf} />
          <EvidenceList evidence={evidence} withPeople />
        </div>
      )}
    </Section>
  );
}
