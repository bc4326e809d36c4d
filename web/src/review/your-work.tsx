/** What somebody began and may go on with: the claim that they hold, the drafts that this browser keeps. */
import { Anchor, List, Paper, Text, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { claimsReadOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ClaimView } from '../api/generated/types.gen.js';
import { useMe } from '../session/session.js';
import { draftFrom, isEmpty } from './draft.js';
import { claimsWithDrafts, keptDraft } from './kept-drafts.js';

const most = 10;

export function YourWork() {
  const { t } = useTranslation('review');
  const { id: me } = useMe();
  const [ids] = useState(() => claimsWithDrafts(me).slice(0, most));
  const claims = useQueries({ queries: ids.map((id) => claimsReadOptions({ path: { id } })) });
  const begun = claims.flatMap(({ data }) => (data && goesOn(data, me) ? [data] : []));
  if (begun.length === 0) return null;
  return (
    <Paper component="section" withBorder p="md" aria-label={t('queue.yours')}>
      <Title order={2} size="h5" mb={4}>
        {t('queue.yours')}
      </Title>
      <List listStyleType="none" spacing={4}>
        {begun.map(({ id, text, yours, article }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={`/desk/claims/${id}/review`} fw={600} lang={article.language}>
              {text}
            </Anchor>{' '}
            <Text component="span" size="sm" c="dimmed">
              {yours.lease ? t('queue.held') : t('queue.drafted')}
            </Text>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}

function goesOn({ id, state, yours }: ClaimView, me: number): boolean {
  if (state !== 'queued' || yours.review !== null) return false;
  const here = keptDraft(me, id);
  return (
    yours.lease !== null ||
    (here !== null && !isEmpty(here.draft)) ||
    (yours.draft !== null && !isEmpty(draftFrom(yours.draft.body)))
  );
}
