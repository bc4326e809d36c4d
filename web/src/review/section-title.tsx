/** The heading of a part of the page, with the key that leads there. */
import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyCaps } from '../keyboard/key-caps.js';

export function SectionTitle({ keys, colour, children }: { keys: string; colour?: string; children: ReactNode }) {
  return (
    <Title order={2} size="h4" c={colour} style={{ display: 'flex', alignItems: 'center', gap: '0.5rem' }}>
      {children}
      <span aria-hidden style={{ display: 'inline-flex', fontWeight: 400 }}>
        <KeyCaps keys={keys} />
      </span>
    </Title>
  );
}
