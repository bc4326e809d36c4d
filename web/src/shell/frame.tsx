/** The frame around every page of the desk: the way about, the keys that work everywhere, who is signed in. */
import { ActionIcon, Anchor, AppShell, Burger, Drawer, Group, Stack, Tooltip, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useNavigate } from 'react-router';
import { KeyList } from '../keyboard/key-list.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { LiveSign } from '../live/live-sign.js';
import { useMe } from '../session/session.js';
import { Waiting } from './answer.js';
import css from './frame.module.css';
import { PersonMenu } from './person-menu.js';
import { places, type Place } from './places.js';

export function Frame() {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const [menu, { toggle, close }] = useDisclosure(false);
  const [keys, keyList] = useDisclosure(false);
  const open = places.filter(({ needs }) => permissions.includes(needs));
  useKeysEverywhere(open, keyList.open);

  return (
    <AppShell header={{ height: 52 }} padding={0}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <AppShell.Header bg="var(--card)">
        <Group h="100%" px="md" gap="lg" wrap="nowrap">
          <Burger opened={menu} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t('menu')} />
          <Anchor component={NavLink} to="/desk" end className={css.name}>
            {t('name')}
          </Anchor>
          <nav aria-label={t('nav.label')} className={css.nav}>
            <Places places={open} />
          </nav>
          <Group ml="auto" gap="xs" wrap="nowrap">
            <LiveSign />
            <Tooltip label={t('keys.open')}>
              <ActionIcon variant="subtle" color="gray" size="lg" onClick={keyList.open} aria-label={t('keys.open')}>
                <IconKeyboard size={20} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <PersonMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <Drawer
        opened={menu}
        onClose={close}
        size="xs"
        title={t('nav.label')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <Stack component="nav" gap={4} onClick={close} aria-label={t('nav.label')}>
          <Places places={open} />
        </Stack>
      </Drawer>
      <AppShell.Main id="main" tabIndex={-1}>
        <VisuallyHidden aria-live="polite" id="announcements" />
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      <KeyList opened={keys} onClose={keyList.close} />
    </AppShell>
  );
}

function Places({ places: open }: { places: readonly Place[] }) {
  const { t } = useTranslation();
  return open.map(({ path, name }) => (
    <NavLink key={path} to={path} end={path === '/desk'} className={css.place}>
      {t(`nav.${name}`)}
    </NavLink>
  ));
}

function useKeysEverywhere(open: readonly Place[], showKeys: () => void): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { permissions } = useMe();
  useShortcuts(t('keys.everywhere'), [
    { keys: '?', label: t('keys.help'), run: showKeys },
    ...(permissions.includes('claims:review')
      ? [{ keys: 'n', label: t('keys.next'), run: () => void navigate('/desk/next') }]
      : []),
    ...open.map(({ path, name, key }) => ({
      keys: `g ${key}`,
      label: t('keys.goTo', { place: t(`nav.${name}`) }),
      run: () => void navigate(path),
    })),
  ]);
}
