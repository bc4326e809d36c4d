/** What happened to the article, the latest first. */
import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { articlesHistoryOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { ArticleEvent } from '../api/generated/types.gen.js';
import { moment } from '../look/times.js';
import { Answer } from '../shell/answer.js';

export function ArticleHistory({ article }: { article: number }) {
  const history = useQuery(articlesHistoryOptions({ path: { id: article } }));
  return (
    <Answer of={history}>
      {(events) => (
        <Stack component="ol" p="md" m={0} gap="md" style={{ listStyle: 'none' }}>
          {[...events].reverse().map((event) => (
            <EventView key={event.seq} event={event} />
          ))}
        </Stack>
      )}
    </Answer>
  );
}

function EventView({ event: { at, actor, action, before, after } }: { event: ArticleEvent }) {
  const { t } = useTranslation('articles');
  const key = `page.happened.${action}` as 'page.happened.split';
  return (
    <li>
      <Text fw={600} size="sm">
        {i18next.exists(`articles:${key}`) ? t(key) : action}
      </Text>
      <Text size="sm" c="dimmed">
        <time dateTime={at}>{moment(at)}</time> · {actor?.name ?? t('page.theDesk')}
      </Text>
      {action === 'corrected' && before && after && (
        <List size="sm" mt={4}>
          {Object.keys(after).map((field) => (
            <List.Item key={field}>
              <del>{String(before[field] ?? t('page.blank'))}</del> →{' '}
              <ins>{String(after[field] ?? t('page.blank'))}</ins>
            </List.Item>
          ))}
        </List>
      )}
    </li>
  );
}
