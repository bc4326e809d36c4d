/** Every revision of a check, the newest first, each with its public page. */
import { Anchor, List, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RevisionSummary } from '../api/generated/types.gen.js';
import { moment } from '../look/times.js';

export function RevisionList({ check, revisions }: { check: number; revisions: readonly RevisionSummary[] }) {
  const { t } = useTranslation('publishing');
  return (
    <section aria-labelledby="revisions">
      <Title order={2} size="h4" id="revisions" mb="xs">
        {t('revisions.title')}
      </Title>
      <List listStyleType="none" spacing="sm" size="sm">
        {revisions.toReversed().map(({ number, kind, note, madeAt, supersededAt }) => (
          <List.Item key={number}>
            <Anchor href={`/checks/${check}/revisions/${number}`} target="_blank" inherit underline="always" fw={600}>
              {t('page.revision', { number })}
            </Anchor>{' '}
            {t(`kind.${kind}`)}, {moment(madeAt)}
            {supersededAt === null && ` · ${t('revisions.stands')}`}
            {note && (
              <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                {note}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
