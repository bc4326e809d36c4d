/** The claims of the article as a list to be narrowed, with more about the one that is picked. */
import { Anchor, Group, NativeSelect, Text } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArticleView, ClaimSummary } from '../api/generated/types.gen.js';
import { ClaimGrid } from '../claim/claim-grid.js';
import { states } from '../claim/state-signs.js';
import { WorthReasons } from '../claim/worth.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import css from './articles.module.css';

interface Props {
  article: ArticleView;
  claims: readonly ClaimSummary[];
  current: number | null;
  onGo: (claim: number) => void;
}

const kinds = ['prediction', 'record', 'quantity', 'causal', 'rule', 'event', 'state'] as const;

export function ClaimsOfArticle({ article, claims, current, onGo }: Props) {
  const { t } = useTranslation(['articles', 'terms']);
  const [state, setState] = useState('');
  const [kind, setKind] = useState('');
  const grid = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () => claims.filter((claim) => (state === '' || claim.state === state) && (kind === '' || claim.kind === kind)),
    [claims, state, kind],
  );
  const latest = useRef(onGo);
  latest.current = onGo;
  const pick = useCallback((id: number) => latest.current(id), []);
  const go = (by: number) => {
    const at = shown.findIndex(({ id }) => id === current);
    const next = shown[Math.max(0, Math.min(shown.length - 1, at + by))];
    if (next) onGo(next.id);
    grid.current?.focus({ preventScroll: true });
  };
  useShortcuts(t('page.claims'), [
    { keys: 'j', label: t('page.keys.next'), run: () => go(1) },
    { keys: 'k', label: t('page.keys.previous'), run: () => go(-1) },
  ]);

  return (
    <div className={css.claims}>
      <div className={css.filters}>
        <NativeSelect
          size="xs"
          aria-label={t('page.stateFilter')}
          value={state}
          onChange={(event) => setState(event.currentTarget.value)}
          data={[
            { value: '', label: t('page.anyState') },
            ...states.map((value) => ({ value, label: t(`terms:state.${value}`) })),
          ]}
        />
        <NativeSelect
          size="xs"
          aria-label={t('page.kindFilter')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          data={[
            { value: '', label: t('page.anyKind') },
            ...kinds.map((value) => ({ value, label: t(`terms:kind.${value}`) })),
          ]}
        />
        <Text size="xs" c="dimmed" ml="auto" my="auto" role="status">
          {t('terms:claim', { count: shown.length })}
        </Text>
      </div>
      {shown.length === 0 ? (
        <Text p="md" c="dimmed">
          {t(claims.length === 0 ? 'page.noClaims' : 'page.noneFits')}
        </Text>
      ) : (
        <div style={{ flex: 1, minHeight: 0 }}>
          <ClaimGrid
            ref={grid}
            label={t('claimsOf', { title: article.title })}
            claims={shown}
            current={current}
            onPick={pick}
            showState
            details={details}
          />
        </div>
      )}
    </div>
  );
}

const details = ({ id }: ClaimSummary) => <Details claim={id} />;

function Details({ claim }: { claim: number }) {
  const { t } = useTranslation('articles');
  return (
    <Group justify="space-between" align="flex-end" mt="xs">
      <WorthReasons claim={claim} />
      <Anchor component={Link} to={`/desk/claims/${claim}`} size="sm">
        {t('page.openClaim')}
      </Anchor>
    </Group>
  );
}
