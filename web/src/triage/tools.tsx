/** The buttons of triage, each with its key, and the keys that have no button. */
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { KeyCaps } from '../keyboard/key-caps.js';
import { useShortcuts, type Shortcut } from '../keyboard/shortcuts.js';
import type { Step } from './choice.js';
import type { Order, View } from './claim-lists.js';
import { useNextWaiting } from './use-next-waiting.js';
import type { TriageWork } from './use-triage-work.js';

interface Props {
  work: TriageWork;
  view: View;
  order: Order;
  chosen: number;
  onView: (view: View) => void;
  onOrder: (order: Order) => void;
  step: (step: Step) => void;
  onGap: (by: number) => void;
  articleId: number;
}

interface Tool extends Shortcut {
  main?: boolean;
}

export function Tools({ work, view, order, chosen, onView, onOrder, step, onGap, articleId }: Props) {
  const { t } = useTranslation(['triage', 'terms']);
  const navigate = useNavigate();
  const next = useNextWaiting(articleId);
  const { current, wording } = work;
  const onList = view !== 'gaps';
  const none = !current || !onList;
  const open = view === 'proposed' || view === 'queued';

  const tools: Tool[] = [
    { keys: 'a', label: t('terms:action.accept'), run: work.accept, disabled: none || view !== 'proposed', main: true },
    { keys: 'd', label: t('terms:action.dismiss'), run: work.dismiss, disabled: none || !open },
    { keys: 'b', label: t('terms:action.restore'), run: work.restore, disabled: none || view !== 'dismissed' },
    { keys: 'r', label: t('terms:action.reword'), run: work.reword, disabled: none || !open },
    { keys: 's', label: t('terms:action.split'), run: work.split, disabled: none || !open },
    {
      keys: 'm',
      label: t('terms:action.merge'),
      run: work.merge,
      disabled: none || !open || chosen < 2 || chosen > 20,
    },
    { keys: '+', label: view === 'gaps' ? t('gaps.make') : t('keys.add'), run: work.add },
  ];
  const go = (delta: number) => {
    if (!onList) return onGap(delta);
    step({ go: 'by', delta });
    work.focusList();
  };
  const choose = (what: Step) => {
    step(what);
    work.focusList();
  };
  const others: Shortcut[] = [
    { keys: 'j', label: t('keys.down'), run: () => go(1) },
    { keys: 'k', label: t('keys.up'), run: () => go(-1) },
    { keys: 'x', label: t('keys.choose'), run: () => choose({ choose: 'toggle' }), disabled: none },
    { keys: 'J', label: t('keys.extendDown'), run: () => choose({ choose: 'extend', delta: 1 }), disabled: none },
    { keys: 'K', label: t('keys.extendUp'), run: () => choose({ choose: 'extend', delta: -1 }), disabled: none },
    { keys: '*', label: t('keys.all'), run: () => choose({ choose: 'all' }), disabled: none },
    { keys: 'Escape', label: t('keys.none'), run: () => choose({ choose: 'none' }), disabled: chosen === 0 },
    { keys: 'u', label: t('keys.undo'), run: work.undo },
    { keys: 'o', label: t('keys.order'), run: () => onOrder(order === 'worth' ? 'place' : 'worth') },
    { keys: 'w', label: t('keys.gaps'), run: () => onView(onList ? 'gaps' : 'proposed') },
    {
      keys: 'v',
      label: t('keys.view'),
      run: () => onView(view === 'proposed' ? 'queued' : view === 'queued' ? 'dismissed' : 'proposed'),
    },
    {
      keys: '.',
      label: t('keys.nextArticle'),
      run: () => void navigate(next ? `/desk/articles/${next}/triage` : '/desk/triage'),
    },
  ];
  useShortcuts(
    t('title'),
    [...tools, ...others].map((tool) => ({ ...tool, disabled: tool.disabled || wording !== null })),
  );

  return (
    <Group gap={6} mb="sm" role="toolbar" aria-label={t('tools')}>
      {tools.map(({ keys, label, run, disabled, main }) => (
        <Button
          key={keys}
          size="compact-sm"
          variant={main ? 'filled' : 'default'}
          disabled={disabled || wording !== null}
          onClick={run}
          rightSection={<KeyCaps keys={keys} />}
        >
          {label}
        </Button>
      ))}
      <Text size="sm" c="dimmed" role="status" ml="xs">
        {chosen > 0 ? t('chosen', { count: chosen }) : ''}
      </Text>
    </Group>
  );
}
