/** The frame around every page of the desk: the way about, the keys that work everywhere, who is signed in. */
import { ActionIcon, Anchor, VisuallyHidden } from '@mantine/core';
import { IconKeyboard, IconMenu2 } from '@tabler/icons-react';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useNavigate } from 'react-router';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { LiveSign } from '../live/live-sign.js';
import { useMe } from '../session/session.js';
import { Waiting } from './answer.js';
import css from './frame.module.css';
import { PersonButton } from './person-button.js';
import { Places } from './place-links.js';
import { places, type Place } from './places.js';
import tip from './tip.module.css';

/** Fetched when somebody first opens them. */
const KeyList = lazy(async () => ({ default: (await import('../keyboard/key-list.js')).KeyList }));
const NarrowMenu = lazy(async () => ({ default: (await import('./narrow-menu.js')).NarrowMenu }));

export function Frame() {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const menu = useOpened();
  const keys = useOpened();
  const open = places.filter(({ needs }) => permissions.includes(needs));
  useKeysEverywhere(open, keys.open);

  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className={css.header}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          className={css.burger}
          onClick={menu.open}
          aria-label={t('menu')}
          aria-expanded={menu.opened}
        >
          <IconMenu2 size={20} aria-hidden />
        </ActionIcon>
        <Anchor component={NavLink} to="/desk" end className={css.name}>
          {t('name')}
        </Anchor>
        <nav aria-label={t('nav.label')} className={css.nav}>
          <Places places={open} />
        </nav>
        <div className={css.aside}>
          <LiveSign />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            className={tip.tip}
            style={{ overflow: 'visible' }}
            onClick={keys.open}
            aria-label={t('keys.open')}
          >
            <IconKeyboard size={20} aria-hidden />
          </ActionIcon>
          <PersonButton />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={css.main}>
        <VisuallyHidden aria-live="polite" id="announcements" />
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <Suspense fallback={null}>
        {menu.wanted && <NarrowMenu opened={menu.opened} onClose={menu.close} places={open} />}
        {keys.wanted && <KeyList opened={keys.opened} onClose={keys.close} />}
      </Suspense>
    </>
  );
}

/** Whether something is open, and whether it ever was. */
function useOpened() {
  const [opened, set] = useState<boolean | null>(null);
  return { opened: opened === true, wanted: opened !== null, open: () => set(true), close: () => set(false) };
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
