/** One page of the desk: its title in the window and as its heading, which takes the focus when somebody comes to the page. */
import { Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';

interface PageProps {
  title: string;
  /** A line under the heading that says what the page is for. */
  hint?: ReactNode;
  /** Buttons beside the heading. */
  actions?: ReactNode;
  /** As wide as the window, for pages of two columns. */
  wide?: boolean;
  children: ReactNode;
}

export function Page({ title, hint, actions, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Hindsight`;
  }, [title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <Stack gap="lg" maw={wide ? undefined : '72rem'} mx="auto" w="100%" px="md" py="lg">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={1} size="h2" ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {hint && (
            <Text c="dimmed" mt={4} maw="46rem" component="div">
              {hint}
            </Text>
          )}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
