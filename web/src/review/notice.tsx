/** Something that whoever reviews should know before going on: quiet, with a colour at its edge and a heading that says it. */
import { Text } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import css from './review.module.css';

interface NoticeProps {
  title: string;
  /** The colour of its edge, one of the desk's. */
  edge: 'then' | 'today' | 'ink-soft';
  /** Whether it is read out at once. */
  urgent?: boolean;
  children: ReactNode;
}

export function Notice({ title, edge, urgent = false, children }: NoticeProps) {
  return (
    <section
      className={css.notice}
      style={{ '--edge': `var(--${edge})` } as CSSProperties}
      role={urgent ? 'alert' : undefined}
      aria-label={title}
    >
      <Text fw={650} mb={4}>
        {title}
      </Text>
      {children}
    </section>
  );
}
