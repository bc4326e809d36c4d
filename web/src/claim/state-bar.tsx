/** How an article's claims stand: a small bar, each state as long as its share, and the same in signs and words. */
import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import '../look/state-colours.css';
import { stateColour, stateSigns, states, type State } from './state-signs.js';

export function StateBar({ counts }: { counts: Record<string, number> }) {
  const { t } = useTranslation('terms');
  const held = states.filter((state) => (counts[state] ?? 0) > 0);
  if (held.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('claim', { count: 0 })}
      </Text>
    );
  }
  return (
    <div>
      <div aria-hidden style={{ display: 'flex', gap: 1, height: 8, borderRadius: 4, overflow: 'hidden' }}>
        {held.map((state) => (
          <div key={state} style={{ flex: counts[state], minWidth: 3, background: stateColour(state) }} />
        ))}
      </div>
      <Group component="ul" gap="0 0.75rem" m={0} mt={4} p={0} style={{ listStyle: 'none' }}>
        {held.map((state) => (
          <li key={state}>
            <Text size="xs" c="dimmed" component="span">
              <StateSign state={state} /> {counts[state]} {t(`state.${state}`)}
            </Text>
          </li>
        ))}
      </Group>
    </div>
  );
}

export function StateSign({ state }: { state: State }) {
  return (
    <span aria-hidden style={{ color: stateColour(state), fontWeight: 700 }}>
      {stateSigns[state]}
    </span>
  );
}
