/** Short notices in a corner: that something is done, with a way to undo it, or that it did not work. */
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { Problem } from '../api/problem.js';
import { needOverlays } from './overlay-need.js';
import { problemText } from './problem-text.js';

const standsMs = 6000;
/** Time enough to find and reach the button with the keyboard (WCAG 2.2.1). */
const undoStandsMs = 20_000;

/** Makes sure that there is a corner for them, and that each can be put away. */
function inTheCorner() {
  needOverlays();
  return { closeButtonProps: { 'aria-label': i18next.t('shell:action.close') } };
}

export function tell(message: string): void {
  notifications.show({ ...inTheCorner(), message, autoClose: standsMs, withBorder: true, color: 'tide' });
}

/** A refusal stays until somebody puts it away. */
export function tellProblem(problem: Problem): void {
  const title = i18next.t('shell:state.saveFailed');
  notifications.show({
    ...inTheCorner(),
    title,
    message: problemText(problem),
    color: 'red',
    autoClose: false,
    withBorder: true,
  });
}

/** Gives back what puts the notice away, for when it was undone by another way. */
export function tellWithUndo(message: string, undo: () => void): () => void {
  const takeBack = () => {
    notifications.hide(id);
    undo();
  };
  const id = notifications.show({
    ...inTheCorner(),
    autoClose: undoStandsMs,
    withBorder: true,
    color: 'tide',
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="light" onClick={takeBack}>
          {i18next.t('shell:action.undo')}
        </Button>
      </Group>
    ),
  });
  return () => void notifications.hide(id);
}
