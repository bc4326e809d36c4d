/** The claim at the head of the page: its wording, what is known of it, and why it came back, if it did. */
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsHistoryOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimView } from '../api/generated/types.gen.js';
import { ClaimFacts } from '../claim/claim-facts.js';
import { Notice } from './notice.js';
import css from './review.module.css';
import { returnedFor } from './seat.js';

export function ClaimHead({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation('review');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${claim.text} · Hindsight`;
  }, [claim.text]);
  useEffect(() => {
    window.scrollTo(0, 0);
    if (document.activeElement === document.body || document.activeElement === null) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <section id="claim" aria-label={t('claim')} className={css.section} data-section tabIndex={-1}>
      <h1 className={css.claim} ref={heading} tabIndex={-1}>
        {claim.text}
      </h1>
      <ClaimFacts claim={claim} />
      <Returned claim={claim} />
    </section>
  );
}

function Returned({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation(['review', 'terms']);
  const history = useQuery(claimsHistoryOptions({ path: { id: claim.id } }));
  const returned = claim.state === 'queued' && history.data ? returnedFor(history.data) : null;
  if (!returned) return null;
  return (
    <div style={{ marginTop: '0.9rem' }}>
      <Notice title={t('returned.title', { name: returned.by ?? '' })} edge="then">
        <Text size="sm" fw={600}>
          {t(`terms:return.${returned.code}` as 'terms:return.weak_evidence', { defaultValue: returned.code })}
        </Text>
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {returned.note}
        </Text>
      </Notice>
    </div>
  );
}
