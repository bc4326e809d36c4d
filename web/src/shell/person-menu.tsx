/** The menu of whoever is signed in: account, language, look, sign out. It comes when it is wanted, so it begins open. */
import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconCheck, IconExternalLink } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { accountSignOutMutation } from '../api/generated/@tanstack/react-query.gen.js';
import type { Problem } from '../api/problem.js';
import { languages, speak, type Language } from '../wording/wording.js';
import { tellProblem } from './notices.js';
import { NameButton } from './person-button.js';

const overAlready = new Set(['sign_in.required', 'session.unknown']);
const looks: MantineColorScheme[] = ['auto', 'light', 'dark'];

export function PersonMenu() {
  const { t, i18n } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    button.current?.focus();
    setOpened(true);
  }, []);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leave = () => {
    queries.clear();
    void navigate('/desk/sign-in');
  };
  /** A session that was ended elsewhere is ended: that is what was asked for. */
  const refused = (problem: Problem) => (overAlready.has(problem.code) ? leave() : tellProblem(problem));
  const signOut = useMutation({ ...accountSignOutMutation(), onSuccess: leave, onError: refused });

  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={240}
      trapFocus
      returnFocus
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <NameButton ref={button} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/desk/account">
          {t('person.account')}
        </Menu.Item>
        <Menu.Item component="a" href="/" leftSection={<IconExternalLink size={16} aria-hidden />}>
          {t('nav.published')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('person.language')}</Menu.Label>
        {(Object.keys(languages) as Language[]).map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            onClick={() => void speak(language)}
            leftSection={<Tick shown={i18n.language === language} />}
          >
            {languages[language]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('person.look')}</Menu.Label>
        {looks.map((look) => (
          <Menu.Item
            key={look}
            onClick={() => setColorScheme(look)}
            leftSection={<Tick shown={colorScheme === look} />}
          >
            {t(`person.${look}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => signOut.mutate({})}>{t('person.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Tick({ shown }: { shown: boolean }) {
  return <IconCheck size={16} aria-hidden style={{ visibility: shown ? 'visible' : 'hidden' }} />;
}
