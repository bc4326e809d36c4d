/** Making the next version of the scale: the ratings in a table of fields, the note, and what will change. */
import { Button, Group, Stack, Text, Textarea, Title, VisuallyHidden } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { seen } from '../api/client.js';
import { deskChangeScaleMutation, deskCurrentScaleQueryKey } from '../api/generated/@tanstack/react-query.gen.js';
import type { ScaleView } from '../api/generated/types.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { ProblemAlert } from '../shell/answer.js';
import { tell, tellWithUndo } from '../shell/notices.js';
import { changesOf } from './changes.js';
import { added, bodyOf, changed, draftOf, moved, putBack, type DraftRating } from './scale-draft.js';
import { ScaleChanges } from './scale-history.js';
import { ScaleRows } from './scale-rows.js';
import { StaleAlert } from './stale-alert.js';

interface ScaleEditorProps {
  /** The version that the changes were begun on. */
  base: ScaleView;
  newest: ScaleView;
  used: string[];
  onDone: () => void;
}

export function ScaleEditor({ base, newest, used, onDone }: ScaleEditorProps) {
  const { t } = useTranslation(['admin', 'shell']);
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(base.ratings));
  const [note, setNote] = useState('');
  const [said, say] = useState('');
  const newRow = useRef(base.ratings.length);
  const current = deskCurrentScaleQueryKey();
  const change = useMutation({
    ...deskChangeScaleMutation(),
    onSuccess: async (made) => {
      queries.setQueryData(current, made);
      tell(t('scale.saved', { version: made.version }));
      onDone();
      await queries.invalidateQueries({ queryKey: [{ _id: 'deskScales' }] });
    },
    onError: ({ code }) => (code === 'scale.stale' ? queries.invalidateQueries({ queryKey: current }) : undefined),
  });
  const isStale = change.error?.code === 'scale.stale';
  const isChanged = changesOf(base.ratings.map(copy), bodyOf(draft).map(copy)).length > 0 || note !== '';
  const save = (version: number) => change.mutate({ headers: seen(version), body: { note, ratings: bodyOf(draft) } });
  const send = (event: FormEvent) => {
    event.preventDefault();
    save(base.version);
  };
  useShortcuts(t('scale.editing'), [
    { keys: 'mod+Enter', label: t('scale.save', { version: base.version + 1 }), run: () => save(base.version) },
  ]);

  /** Faults name ratings by their place, so they go when places change. */
  const rearrange = (next: DraftRating[]) => {
    if (!isStale) change.reset();
    setDraft(next);
  };
  const move = (index: number, by: -1 | 1) => {
    const focused = document.activeElement;
    flushSync(() => rearrange(moved(draft, index, by)));
    if (focused instanceof HTMLElement) focused.focus();
    const place = Math.min(draft.length, Math.max(1, index + 1 + by));
    say(t('scale.moved', { label: draft[index]?.label || t('scale.unnamed'), place, count: draft.length }));
  };
  const remove = (rating: DraftRating, index: number) => {
    rearrange(draft.filter(({ row }) => row !== rating.row));
    tellWithUndo(t('scale.removed', { label: rating.label || t('scale.unnamed') }), () =>
      setDraft((now) => putBack(now, rating, index)),
    );
  };
  const leave = () => {
    if (!isChanged) return onDone();
    modals.openConfirmModal({
      title: t('scale.discardTitle'),
      children: <Text size="sm">{t('scale.discardHint', { version: newest.version })}</Text>,
      labels: { confirm: t('scale.discard'), cancel: t('shell:action.back') },
      confirmProps: { color: 'red.9' },
      closeButtonProps: { 'aria-label': t('shell:action.close') },
      onConfirm: onDone,
    });
  };

  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <Title order={2} size="h4">
          {t('scale.editing')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('scale.keysHint')}
        </Text>
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        <ScaleRows
          draft={draft}
          base={base}
          used={used}
          problem={change.error}
          onChange={(row, part) => setDraft(changed(draft, row, part))}
          onMove={move}
          onRemove={remove}
        />
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => rearrange(added(draft, newRow.current++))}
          >
            {t('scale.add')}
          </Button>
        </Group>
        <Textarea
          label={t('scale.note')}
          description={t('scale.noteHint')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          maw="46rem"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={change.error?.fault('note')}
        />
        <section aria-label={t('scale.changes')}>
          <Text size="sm" fw={600}>
            {t('scale.changes')}
          </Text>
          <ScaleChanges
            from={base}
            to={{
              ratings: bodyOf(draft)
                .map(withNumbers)
                .filter(({ key }) => key !== ''),
            }}
          />
        </section>
        {isStale ? (
          <StaleAlert onGoOn={() => save(newest.version)} onTakeTheirs={onDone} busy={change.isPending}>
            <Text size="sm">
              {t('settings.version', { version: newest.version })}, {newest.madeBy?.name}: {newest.note}
            </Text>
            <ScaleChanges from={base} to={newest} />
          </StaleAlert>
        ) : (
          <ProblemAlert problem={change.error} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={leave}>
            {t('scale.discard')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t('scale.save', { version: (isStale ? newest : base).version + 1 })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const copy = <Rating extends object>(rating: Rating) => ({ ...rating });

/** A body may leave numbers out; a view says null. */
function withNumbers(rating: ReturnType<typeof bodyOf>[number]): ScaleView['ratings'][number] {
  const { value = null, worst = null, best = null } = rating;
  return { ...rating, value, worst, best };
}
