/** The claim was reworded while somebody judged it: what it said, what it says, and one button to go on. */
import { Button, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClaimView } from '../api/generated/types.gen.js';
import { daysInWords } from '../look/times.js';
import { Notice } from './notice.js';
import css from './review.module.css';
import { changesOf, wordDiff, wordingOf, type Wording } from './wording-seen.js';

export function Reworded({ old, claim, onGoOn }: { old: Wording; claim: ClaimView; onGoOn: () => void }) {
  const { t } = useTranslation(['review', 'terms']);
  const now = wordingOf(claim);
  const changes = changesOf(old, now);
  const said = (wording: Wording, part: (typeof changes)[number]) => {
    if (part === 'kind') return t(`terms:kind.${wording.kind}`);
    if (part === 'speaker') return wording.speaker ?? t('terms:article');
    return daysInWords(wording.from, wording.to) || t('reworded.noDays');
  };
  const others = (['kind', 'speaker', 'from', 'to'] as const).filter(
    (part) => changes.includes(part) && !(part === 'to' && changes.includes('from')),
  );
  return (
    <Notice title={t('reworded.title')} edge="then" urgent>
      {changes.includes('text') && (
        <p className={css.claim} style={{ fontSize: '1.125rem' }}>
          {wordDiff(old.text, now.text).map((word, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: words have nothing but their place
            <span key={at}>
              {word.in === 'old' ? (
                <del className={css.old}>{word.text}</del>
              ) : word.in === 'new' ? (
                <ins className={css.new}>{word.text}</ins>
              ) : (
                word.text
              )}{' '}
            </span>
          ))}
        </p>
      )}
      {others.length > 0 && (
        <List size="sm" mt="xs">
          {others.map((part) => (
            <List.Item key={part}>
              {t('reworded.part', { part: t(`reworded.${part}`), old: said(old, part), now: said(now, part) })}
            </List.Item>
          ))}
        </List>
      )}
      <p className={css.quiet}>{t('reworded.hint')}</p>
      <Button size="sm" onClick={onGoOn} data-go-on>
        {t('reworded.goOn')}
      </Button>
    </Notice>
  );
}
