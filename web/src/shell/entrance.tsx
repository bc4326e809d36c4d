/** The frame of the pages in front of the desk: signing in and joining, in the middle of the window. */
import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, speak, type Language } from '../wording/wording.js';
import css from './entrance.module.css';

export function Entrance({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('name')}`;
  }, [title, t]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={css.entrance}>
      <main className={css.middle}>
        <p className={css.name}>{t('name')}</p>
        <Stack gap="lg">
          <div>
            <Title order={1} size="h2" ref={heading} tabIndex={-1}>
              {title}
            </Title>
            {hint && (
              <Text c="dimmed" mt={6} component="div">
                {hint}
              </Text>
            )}
          </div>
          <Paper withBorder p="lg" bg="var(--card)">
            {children}
          </Paper>
        </Stack>
      </main>
      <footer className={css.below}>
        <Group justify="space-between" gap="xs">
          <Anchor href="/" size="sm">
            {t('nav.published')}
          </Anchor>
          <LanguageChoice />
        </Group>
      </footer>
    </div>
  );
}

function LanguageChoice() {
  const { t, i18n } = useTranslation();
  return (
    <Group gap="md" role="group" aria-label={t('person.language')}>
      {(Object.keys(languages) as Language[]).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={css.language}
          aria-pressed={i18n.language === language}
          onClick={() => void speak(language)}
        >
          {languages[language]}
        </button>
      ))}
    </Group>
  );
}
