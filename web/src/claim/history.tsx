/** The history of a claim in words: who did what, what was before and after, and why. */
import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { claimsHistoryOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { EventView } from '../api/generated/types.gen.js';
import { ago, dayInWords, moment } from '../look/times.js';
import { Answer } from '../shell/answer.js';
import css from './history.module.css';
import { changesIn, intoOf, reasonsOf, whyOf, type Change } from './history-words.js';

export function History({ id }: { id: number }) {
  const { t } = useTranslation('claim');
  const history = useQuery(claimsHistoryOptions({ path: { id } }));
  return (
    <Answer of={history}>
      {(events) => (
        <ol className={css.history} aria-label={t('history')}>
          {events.toReversed().map((event) => (
            <li key={event.seq} className={css.event}>
              <Event event={event} />
            </li>
          ))}
        </ol>
      )}
    </Answer>
  );
}

function Event({ event }: { event: EventView }) {
  const { t } = useTranslation('claim');
  // The desk itself has no name: what it does by the clock or by its rules.
  const actor = event.actor as EventView['actor'] | null;
  const into = intoOf(event);
  return (
    <>
      <div>
        <strong>{actor?.name ?? t('theDesk')}</strong>{' '}
        {t(`did.${event.action}` as 'did.take', { defaultValue: event.action })}{' '}
        <Text component="time" dateTime={event.at} size="sm" c="dimmed" title={moment(event.at)}>
          {ago(event.at)}
        </Text>
      </div>
      {changesIn(event).map((change) => (
        <Changed key={change.field} change={change} />
      ))}
      <Why event={event} />
      {into.length > 0 && (
        <div className={css.detail}>
          {t('into')}{' '}
          {into.map((id) => (
            <Anchor key={id} component={Link} to={`/desk/claims/${id}`} inherit mr={6}>
              {id}
            </Anchor>
          ))}
        </div>
      )}
    </>
  );
}

function Changed({ change: { field, before, after } }: { change: Change }) {
  const { t } = useTranslation(['claim', 'terms']);
  const words = (value: string | null) => {
    if (value === null) return t('nothing');
    if (field === 'state') return t(`terms:state.${value}` as 'terms:state.queued', { defaultValue: value });
    if (field === 'kind') return t(`terms:kind.${value}` as 'terms:kind.event', { defaultValue: value });
    return field === 'from' || field === 'to' ? dayInWords(value) : value;
  };
  return (
    <div className={css.detail}>
      {t(`field.${field}`)}: {before !== null && <del>{words(before)}</del>} {before !== null && '→ '}
      <ins>{words(after)}</ins>
    </div>
  );
}

function Why({ event }: { event: EventView }) {
  const { t } = useTranslation(['claim', 'terms']);
  const { code, note } = whyOf(event);
  const list = reasonsOf[event.action];
  if (code === null && note === null) return null;
  const coded = code && list ? t(`terms:${list}.${code}` as 'terms:skip.later', { defaultValue: code }) : (code ?? '');
  return (
    <div className={css.detail}>
      {coded}
      {coded && note && ': '}
      {note && <q>{note}</q>}
    </div>
  );
}
