/** The foot of the review: where the draft is, how long the seat is kept, the ways on; what is still missing stands at the button. */
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { KeyCaps } from '../keyboard/key-caps.js';
import { ProblemAlert } from '../shell/answer.js';
import type { DraftSign as Sign } from './draft-keeper.js';
import { DraftSign } from './draft-sign.js';
import { LeaseSign } from './lease-sign.js';
import type { Missing } from './missing.js';
import css from './review.module.css';
import type { Lease } from './use-lease.js';

interface FootProps {
  sign: Sign;
  lease: Lease;
  held: boolean;
  missing: readonly Missing[];
  busy: boolean;
  problem: Problem | null;
  onMissing: (what: Missing) => void;
  onSubmit: () => void;
  onSkip: () => void;
  onGiveBack: () => void;
}

export function Foot(props: FootProps) {
  const { sign, lease, held, missing, busy, problem, onMissing, onSubmit, onSkip, onGiveBack } = props;
  const { t } = useTranslation('review');
  return (
    <section className={css.foot} aria-label={t('foot.name')}>
      {problem && (
        <div style={{ marginBottom: '0.6rem', maxWidth: '44rem' }}>
          <ProblemAlert problem={problem} title={t('submit.refused')} />
        </div>
      )}
      {held && missing.length > 0 && (
        <p className={css.missing} id="missing">
          {t('missing.title')}{' '}
          {missing.map((what, at) => (
            <span key={what}>
              {at > 0 && ', '}
              <button type="button" onClick={() => onMissing(what)}>
                {t(`missing.${what}`)}
              </button>
            </span>
          ))}
          .
        </p>
      )}
      <div className={css.footLine}>
        <DraftSign sign={sign} />
        {held && <LeaseSign lease={lease} />}
        {held && (
          <Group gap={6} ml="auto" wrap="nowrap">
            <Button
              size="sm"
              px={{ base: 10, sm: 'md' }}
              variant="subtle"
              color="gray"
              c="var(--ink)"
              onClick={onGiveBack}
              title={t('giveBack.hint')}
            >
              {t('giveBack.do')}
            </Button>
            <Button size="sm" px={{ base: 10, sm: 'md' }} variant="default" onClick={onSkip}>
              {t('skip.open')}
            </Button>
            <Button
              size="sm"
              px={{ base: 10, sm: 'md' }}
              loading={busy}
              onClick={onSubmit}
              aria-describedby={missing.length > 0 ? 'missing' : undefined}
              variant={missing.length > 0 ? 'light' : 'filled'}
              rightSection={
                <span className={css.keys}>
                  <KeyCaps keys="mod+Enter" />
                </span>
              }
            >
              {t('submit.do')}
            </Button>
          </Group>
        )}
      </div>
    </section>
  );
}
