/** The ClaimReview that search engines and programs read, to look at and to copy. */
import { Button, Code, CopyButton, Group, ScrollArea, Text, Title } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export function JsonLd({ data }: { data: object }) {
  const { t } = useTranslation(['publishing', 'shell']);
  const text = JSON.stringify(data, null, 2);
  return (
    <section aria-labelledby="json-ld">
      <Group justify="space-between" mb="xs">
        <div>
          <Title order={3} size="h5" id="json-ld">
            {t('jsonLd.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('jsonLd.hint')}
          </Text>
        </div>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            >
              <span aria-live="polite">{copied ? t('shell:action.copied') : t('shell:action.copy')}</span>
            </Button>
          )}
        </CopyButton>
      </Group>
      <ScrollArea.Autosize mah="26rem" type="auto" viewportProps={{ tabIndex: 0 }}>
        <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text}
        </Code>
      </ScrollArea.Autosize>
    </section>
  );
}
