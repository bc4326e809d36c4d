/** The evidence on the claim: what was found, in time and one by one, and the form for more. */
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClaimView, EvidenceView } from '../api/generated/types.gen.js';
import { EvidenceList } from '../evidence/evidence-list.js';
import { EvidenceTimeline } from '../evidence/evidence-timeline.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { dayInWords } from '../look/times.js';
import { useMe } from '../session/session.js';
import { tellWithUndo } from '../shell/notices.js';
import type { DraftKeeper } from './draft-keeper.js';
import { EvidenceForm } from './evidence-form.js';
import { drawn, goTo } from './places-on-the-page.js';
import css from './review.module.css';
import { SectionTitle } from './section-title.js';
import { emptySource, formOf, sourceIsEmpty, type SourceForm } from './source-form.js';
import { useEvidence } from './use-evidence.js';

export function EvidenceSection({
  claim,
  keeper,
  onAdd,
}: {
  claim: ClaimView;
  keeper: DraftKeeper;
  onAdd: () => void;
}) {
  const { t } = useTranslation('review');
  const { id: me } = useMe();
  const { draft } = keeper.read();
  const { source } = draft;
  const work = useEvidence(claim, keeper);
  const mayWrite = claim.actions.includes('add_evidence');

  const open = (form: SourceForm | null) => keeper.change((now) => ({ ...now, source: form }));
  const edit = (item: EvidenceView) => {
    drawn(() => open(formOf(item)));
    goTo('evidence', 'form input');
  };
  const cancel = () => {
    open(null);
    work.forgetProblem();
    document.getElementById('evidence')?.focus();
    if (source && !sourceIsEmpty(source)) tellWithUndo(t('source.discarded'), () => open(source));
  };
  const form = source && (
    <EvidenceForm
      key={source.id}
      form={source}
      asOf={claim.asOf}
      busy={work.busy}
      problem={work.problem}
      onChange={(change) => keeper.change((now) => ({ ...now, source: { ...(now.source ?? emptySource), ...change } }))}
      onSave={() => void work.save(source)}
      onCancel={cancel}
    />
  );

  return (
    <section id="evidence" aria-label={t('evidence.title')} className={css.section} data-section tabIndex={-1}>
      <Group justify="space-between" align="baseline">
        <SectionTitle keys="v">{t('evidence.title')}</SectionTitle>
        {mayWrite && source === null && (
          <Button size="compact-md" variant="light" onClick={onAdd} rightSection={<KeyCaps keys="e" />}>
            {t('evidence.add')}
          </Button>
        )}
      </Group>
      {draft.then.rating === null && claim.yours.lease && (
        <p className={css.nudge}>{t('evidence.nudge', { day: dayInWords(claim.asOf) })}</p>
      )}
      {claim.evidence.length === 0 && source === null && <p className={css.quiet}>{t('evidence.none')}</p>}
      {claim.evidence.length > 0 && (
        <div style={{ margin: '0.9rem 0' }}>
          <EvidenceTimeline evidence={claim.evidence} asOf={claim.asOf} />
        </div>
      )}
      {source && source.id === '' && <div style={{ margin: '0.9rem 0' }}>{form}</div>}
      <EvidenceList
        evidence={claim.evidence}
        label={t('evidence.title')}
        inPlaceOf={(item) => (source?.id === String(item.id) ? form : null)}
        below={(item) =>
          mayWrite &&
          item.addedBy.id === me && (
            <Group gap="xs" mt={6}>
              <Button size="compact-sm" variant="default" disabled={source !== null} onClick={() => edit(item)}>
                {t('source.edit')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => void work.takeAway(item)}>
                {t('source.remove')}
              </Button>
            </Group>
          )
        }
      />
      <Hidden hidden={claim.hidden} />
    </section>
  );
}

/** Blind review: that others work on it may be known, not what they found. */
function Hidden({ hidden: { reviews, evidence } }: Pick<ClaimView, 'hidden'>) {
  const { t } = useTranslation('review');
  if (reviews + evidence === 0) return null;
  return (
    <p className={css.quiet}>
      {t('evidence.hidden')}{' '}
      {[
        reviews > 0 && t('evidence.hiddenReviews', { count: reviews }),
        evidence > 0 && t('evidence.hiddenEvidence', { count: evidence }),
      ]
        .filter(Boolean)
        .join(', ')}
      .
    </p>
  );
}
