/** How the desk looks and speaks, on this device. */
import { Group, Input, SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, speak, type Language } from '../wording/wording.js';
import { Section } from './section.js';

const looks = ['auto', 'light', 'dark'] as const satisfies MantineColorScheme[];

export function LookAndLanguage() {
  const { t, i18n } = useTranslation(['account', 'shell']);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [language, look] = [useId(), useId()];
  return (
    <Section title={t('look.title')} hint={t('look.hint')}>
      <Group gap="xl">
        <div>
          <Input.Label id={language}>{t('shell:person.language')}</Input.Label>
          <div>
            <SegmentedControl
              aria-labelledby={language}
              value={i18n.language}
              onChange={(chosen) => void speak(chosen as Language)}
              data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
            />
          </div>
        </div>
        <div>
          <Input.Label id={look}>{t('shell:person.look')}</Input.Label>
          <div>
            <SegmentedControl
              aria-labelledby={look}
              value={colorScheme}
              onChange={(chosen) => setColorScheme(chosen as MantineColorScheme)}
              data={looks.map((value) => ({ value, label: t(`shell:person.${value}`) }))}
            />
          </div>
        </div>
      </Group>
    </Section>
  );
}
