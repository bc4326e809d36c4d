/** The frame of the admin pages: the way between them, each with a key. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useNavigate } from 'react-router';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { useMe, type Permission } from '../session/session.js';
import { Page } from '../shell/page.js';
import css from './admin-page.module.css';

const places = [
  { path: '/desk/admin/people', name: 'people', needs: 'people:manage' },
  { path: '/desk/admin/scale', name: 'scale', needs: 'desk:manage' },
  { path: '/desk/admin/settings', name: 'settings', needs: 'desk:manage' },
  { path: '/desk/admin/trail', name: 'trail', needs: 'audit:read' },
] as const satisfies { path: string; name: string; needs: Permission }[];

interface AdminPageProps {
  title: string;
  hint: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function AdminPage({ title, hint, actions, children }: AdminPageProps) {
  const { t } = useTranslation('admin');
  const { permissions } = useMe();
  const navigate = useNavigate();
  const open = places.filter(({ needs }) => permissions.includes(needs));
  useShortcuts(
    t('nav.label'),
    open.map(({ path, name }, index) => ({
      keys: String(index + 1),
      label: t(`nav.${name}`),
      run: () => void navigate(path),
    })),
  );
  return (
    <Page title={title} hint={hint} actions={actions}>
      <nav aria-label={t('nav.label')} className={css.nav}>
        {open.map(({ path, name }) => (
          <NavLink key={path} to={path} className={css.place}>
            {t(`nav.${name}`)}
          </NavLink>
        ))}
      </nav>
      {children}
    </Page>
  );
}
