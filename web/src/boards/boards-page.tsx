/** The editor's boards: what waits, how long work takes, what hindsight changes, how far reviewers agree. */
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import { AgreementBoard } from './agreement-board.js';
import { BoardFilters } from './board-filters.js';
import { addressOf, scopeOf, allAs, isBackwards, type BoardScope, type Grouping } from './board-scope.js';
import { RatingsBoard } from './ratings-board.js';
import { TurnaroundBoard } from './turnaround-board.js';
import { WaitingBoard } from './waiting-board.js';

export function BoardsPage() {
  const { t } = useTranslation('boards');
  const [address, setAddress] = useSearchParams();
  const scope = scopeOf(address);
  // Two keys one after the other may come before the page is drawn anew; the second must not forget the first.
  const latest = useRef(scope);
  useEffect(() => {
    latest.current = scopeOf(address);
  }, [address]);
  const onScope = useCallback(
    (part: Partial<BoardScope>) => {
      latest.current = { ...latest.current, ...part };
      setAddress(addressOf(latest.current), { replace: true, preventScrollReset: true });
    },
    [setAddress],
  );
  const groupBy = (by: Grouping | null) => () => onScope({ groupBy: by });
  useShortcuts(t('title'), [
    { keys: 't', label: t('keys.tables'), run: () => onScope({ tables: allAs(true) }) },
    { keys: 'c', label: t('keys.charts'), run: () => onScope({ tables: allAs(false) }) },
    { keys: 'w', label: t('keys.week'), run: groupBy('week') },
    { keys: 'p', label: t('keys.publisher'), run: groupBy('publisher') },
    { keys: 'o', label: t('keys.overall'), run: groupBy(null) },
  ]);
  const props = { scope, onScope };
  return (
    <Page title={t('title')} hint={t('hint')}>
      <BoardFilters {...props} />
      {isBackwards(scope) ? (
        <Empty title={t('backwards')}>{t('backwardsHint')}</Empty>
      ) : (
        <>
          <WaitingBoard {...props} />
          <TurnaroundBoard {...props} />
          <RatingsBoard {...props} />
          <AgreementBoard {...props} />
        </>
      )}
    </Page>
  );
}
