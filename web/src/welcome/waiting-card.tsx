/** How much waits in one place, what has waited longest, and the way there. */
import { Anchor, Button, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { KeyCaps } from '../keyboard/key-caps.js';
import { lasting } from '../look/times.js';

interface WaitingCardProps {
  title: string;
  count: number;
  since: string | undefined;
  oldest: { text: string; to: string } | undefined;
  to: string;
  /** What the way there is called. */
  open: string;
  keys: string;
}

export function WaitingCard({ title, count, since, oldest, to, open, keys }: WaitingCardProps) {
  const { t } = useTranslation(['welcome', 'terms']);
  return (
    <Paper withBorder p="lg" bg="var(--card)">
      <Stack gap="sm" h="100%">
        <div>
          <Text fw={600}>{title}</Text>
          <Text size="xl" fw={650} c={count ? 'var(--ink)' : 'dimmed'}>
            {count ? t('terms:claim', { count }) : t('editor.nothing')}
          </Text>
          {since && (
            <Text size="sm" c="dimmed">
              {t('editor.oldest', { time: lasting((Date.now() - Date.parse(since)) / 1000) })}
            </Text>
          )}
        </div>
        {oldest && (
          <Anchor component={Link} to={oldest.to} className="reading" c="var(--ink)" lineClamp={3} size="sm">
            {oldest.text}
          </Anchor>
        )}
        <div style={{ marginTop: 'auto' }}>
          <Button
            component={Link}
            to={to}
            variant="default"
            size="sm"
            rightSection={
              <Text span size="xs" c="dimmed">
                <KeyCaps keys={keys} />
              </Text>
            }
          >
            {open}
          </Button>
        </div>
      </Stack>
    </Paper>
  );
}
