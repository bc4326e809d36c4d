/** How the text will be read: its first paragraphs, how many there are, and how much of the room it takes. */
import { Group, Progress, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { spoken } from '../wording/wording.js';
import { largestText } from './article-draft.js';
import type { Reading } from './readable-text.js';

const mostShown = 12;
const longestShown = 600;

export function ReadingPreview({ reading, language }: { reading: Reading; language: string }) {
  const { t } = useTranslation('articles');
  const { paragraphs, words, bytes } = reading;
  const share = Math.min(100, (bytes / largestText) * 100);
  return (
    <section aria-label={t('new.preview')}>
      <Title order={2} size="h5" mb="xs">
        {t('new.preview')}
      </Title>
      <Group gap="md" mb={4}>
        <Text size="sm" c="dimmed">
          {t('new.paragraphs', { count: paragraphs.length })} · {t('new.words', { count: words })} ·{' '}
          {t('new.size', { used: sizeInWords(bytes) })}
        </Text>
      </Group>
      <Progress
        value={share}
        color={bytes > largestText ? 'red' : 'tide'}
        size="xs"
        mb="md"
        aria-label={t('new.sizeLabel')}
      />
      {paragraphs.length === 0 && <Text c="dimmed">{t('new.previewEmpty')}</Text>}
      <div className="reading" lang={language} style={{ overflowWrap: 'anywhere' }}>
        {paragraphs.slice(0, mostShown).map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs may repeat, and their place is what they are
          <p key={at} style={{ margin: '0 0 0.6em' }}>
            {paragraph.length > longestShown ? `${paragraph.slice(0, longestShown)} …` : paragraph}
          </p>
        ))}
      </div>
      {paragraphs.length > mostShown && (
        <Text size="sm" c="dimmed">
          {t('new.more', { count: paragraphs.length - mostShown })}
        </Text>
      )}
    </section>
  );
}

function sizeInWords(bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? (['kilobyte', 1024] as const) : (['megabyte', 1_048_576] as const);
  return new Intl.NumberFormat(spoken(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / size);
}
