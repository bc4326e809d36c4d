/** Links to the parts of the desk, the one at hand marked. */
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import css from './frame.module.css';
import type { Place } from './places.js';

export function Places({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation();
  return places.map(({ path, name }) => (
    <NavLink key={path} to={path} end={path === '/desk'} className={css.place}>
      {t(`nav.${name}`)}
    </NavLink>
  ));
}
