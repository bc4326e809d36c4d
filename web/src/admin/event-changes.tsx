/** What an event changed, as a small diff: each field with what it was and what it is; below it the reason. */
import { Button, List, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changesOf, type Change, type Value } from './changes.js';
import css from './event-changes.module.css';
import { fieldInWords, valueInWords } from './event-words.js';

interface Told {
  action: string;
  before: object | null;
  after: object | null;
  reason: object | null;
}

/** More of them are folded, so that the trail can be skimmed. */
const shownAtOnce = 4;

export function EventChanges({ event }: { event: Told }) {
  const { t } = useTranslation('admin');
  const [all, setAll] = useState(false);
  const { action } = event;
  const changes = changesOf((event.before ?? {}) as Value, (event.after ?? {}) as Value);
  const reasons = Object.entries((event.reason ?? {}) as Record<string, Value>).filter(([, value]) => value !== null);
  const shown = all ? changes : changes.slice(0, shownAtOnce);
  if (!changes.length && !reasons.length) return null;
  return (
    <div className={css.changes}>
      <List listStyleType="none" size="sm">
        {shown.map((change) => (
          <List.Item key={change.path.join(' ')}>
            <ChangedField change={change} action={action} />
          </List.Item>
        ))}
        {reasons.map(([name, value]) => (
          <List.Item key={`reason ${name}`}>
            <span className={css.field}>{name === 'code' ? t('trail.reason') : fieldInWords(name)}:</span>{' '}
            {valueInWords(name, value, action)}
          </List.Item>
        ))}
      </List>
      {changes.length > shownAtOnce && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('trail.less') : t('trail.more', { count: changes.length - shownAtOnce })}
        </Button>
      )}
    </div>
  );
}

function ChangedField({ change: { path, before, after }, action }: { change: Change; action: string }) {
  const { t } = useTranslation('admin');
  const field = path.at(-1) ?? '';
  const words = (value: Value | undefined) => valueInWords(field, value, action);
  return (
    <>
      <span className={css.field}>{path.map(fieldInWords).join(', ')}:</span>{' '}
      {before !== undefined && (
        <>
          <VisuallyHidden>{t('trail.was')} </VisuallyHidden>
          <del>{words(before)}</del>
          <span aria-hidden> → </span>
        </>
      )}
      {after === undefined ? <em>{t('trail.gone')}</em> : <ins>{words(after)}</ins>}
    </>
  );
}
