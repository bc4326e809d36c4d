/** One claim under review, for whoever holds a seat of it, held one, or could take one. */
import { SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimView } from '../api/generated/types.gen.js';
import { ArticlePane } from './article-pane.js';
import { ClaimHead } from './claim-head.js';
import { isEmpty, type Judgement, type Moment } from './draft.js';
import { EvidenceSection } from './evidence-section.js';
import { Foot } from './foot.js';
import { missingOf, type Missing } from './missing.js';
import { MomentSection } from './moment-section.js';
import { goTo, goToMissing, type Side } from './places-on-the-page.js';
import { Restored } from './restored.js';
import css from './review.module.css';
import { Reworded } from './reworded.js';
import { SearchLog } from './search-log.js';
import { SeatNotice } from './seat-notice.js';
import { standingOf } from './seat.js';
import { SkipDialog } from './skip-dialog.js';
import { useDraft } from './use-draft.js';
import { useLease } from './use-lease.js';
import { useReviewKeys } from './use-review-keys.js';
import { useSeat } from './use-seat.js';
import { changesOf, wordingOf } from './wording-seen.js';

export function ReviewDesk({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation('review');
  const [side, show] = useState<Side>('claim');
  const [skipping, setSkipping] = useState(false);
  const keeper = useDraft(claim);
  const { draft, sign } = keeper.read();
  const lease = useLease(claim);
  const hadSeat = useRef(false);
  if (claim.yours.lease) hadSeat.current = true;
  const standing = standingOf(claim, lease.stage, hadSeat.current);
  const held = standing === 'held';
  const seat = useSeat(claim, keeper);
  const missing = missingOf(draft);
  const reworded = held && draft.wording !== null && changesOf(draft.wording, wordingOf(claim)).length > 0;
  const hasDraft = !isEmpty(draft);
  useWordingSeen(claim, keeper, held);

  const judge = (moment: Moment) => (change: Partial<Judgement>) =>
    keeper.change((now) => ({ ...now, [moment]: { ...now[moment], ...change } }));
  const submit = () => {
    if (!held || seat.busy) return;
    if (reworded) document.querySelector<HTMLElement>('[data-go-on]')?.focus();
    else if (missing[0]) goToMissing(missing[0]);
    else void seat.submit(draft, draft.wording?.version ?? claim.version);
  };
  const go = useReviewKeys({ claim, keeper, lease, held, show, seat, submit, skip: () => setSkipping(true) });
  const fault = (field: string) => seat.submitProblem?.fault(field);
  const works = held || (hasDraft && standing !== 'submitted');
  const toMissing = (what: Missing) => goToMissing(what);

  return (
    <div className={css.desk}>
      <div className={css.choice}>
        <SegmentedControl
          fullWidth
          size="sm"
          value={side}
          onChange={(value) => (value === 'article' ? go.article() : show('claim'))}
          aria-label={t('side.name')}
          data={[
            { value: 'claim', label: t('side.claim') },
            { value: 'article', label: t('side.article') },
          ]}
        />
      </div>
      <ArticlePane claim={claim} away={side !== 'article'} />
      <div className={side === 'claim' ? css.work : `${css.work} ${css.away}`}>
        <div className={css.pages}>
          {standing !== 'held' && (
            <SeatNotice
              claim={claim}
              standing={standing}
              hasDraft={hasDraft}
              busy={seat.busy}
              problem={seat.takeProblem}
              onTake={seat.take}
              onWithdraw={seat.withdraw}
            />
          )}
          <Restored keeper={keeper} />
          <ClaimHead claim={claim} />
          {reworded && draft.wording && (
            <Reworded
              old={draft.wording}
              claim={claim}
              onGoOn={() => {
                keeper.change((now) => ({ ...now, wording: wordingOf(claim) }));
                seat.forgetProblem();
                goTo('claim');
              }}
            />
          )}
          {(works || claim.evidence.length > 0) && (
            <EvidenceSection claim={claim} keeper={keeper} onAdd={() => go.add('')} />
          )}
          {works && (
            <>
              <SearchLog
                searches={draft.searches}
                onChange={(update) => keeper.change((now) => ({ ...now, searches: update(now.searches) }))}
                onAdd={go.search}
              />
              {(['then', 'today'] as const).map((moment) => (
                <MomentSection
                  key={moment}
                  moment={moment}
                  asOf={claim.asOf}
                  judgement={draft[moment]}
                  evidence={claim.evidence}
                  onChange={judge(moment)}
                  fault={fault}
                />
              ))}
            </>
          )}
        </div>
        {works && (
          <Foot
            sign={sign}
            lease={lease}
            held={held}
            missing={missing}
            busy={seat.busy}
            problem={held ? seat.submitProblem : null}
            onMissing={toMissing}
            onSubmit={submit}
            onSkip={() => setSkipping(true)}
            onGiveBack={() => void seat.leave()}
          />
        )}
      </div>
      <SkipDialog
        opened={skipping && held}
        busy={seat.busy}
        onClose={() => setSkipping(false)}
        onSkip={(reason) => void seat.leave(reason)}
      />
    </div>
  );
}

/** The draft remembers the wording that it is about; a new version with the same wording goes by unsaid. */
function useWordingSeen(claim: ClaimView, keeper: ReturnType<typeof useDraft>, held: boolean): void {
  useEffect(() => {
    const { wording } = keeper.read().draft;
    const now = wordingOf(claim);
    if (!held || wording?.version === now.version) return;
    if (wording === null || changesOf(wording, now).length === 0) keeper.note((draft) => ({ ...draft, wording: now }));
  }, [claim, keeper, held]);
}
