/** One part of the account: a heading that can take the focus when something in it went away, and what the part is for. */
import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useId, type ReactNode, type Ref } from 'react';

interface SectionProps {
  title: string;
  hint: string;
  /** A button beside the heading. */
  action?: ReactNode;
  headingRef?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

export function Section({ title, hint, action, headingRef, children }: SectionProps) {
  const id = useId();
  return (
    <Paper component="section" withBorder p="lg" bg="var(--card)" aria-labelledby={id}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Title order={2} size="h4" id={id} ref={headingRef} tabIndex={-1}>
              {title}
            </Title>
            <Text size="sm" c="dimmed" mt={2} maw="40rem">
              {hint}
            </Text>
          </div>
          {action}
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}
