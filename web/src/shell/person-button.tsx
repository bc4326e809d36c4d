/** The name of whoever is signed in, as a button; its menu is fetched when it is first opened. */
import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Suspense, lazy, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/session.js';

const PersonMenu = lazy(async () => ({ default: (await import('./person-menu.js')).PersonMenu }));

export function PersonButton() {
  const [wanted, setWanted] = useState(false);
  const closed = <NameButton aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />;
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      <PersonMenu />
    </Suspense>
  );
}

export function NameButton(props: ComponentProps<'button'>) {
  const { t } = useTranslation();
  const { name } = useMe();
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      rightSection={<IconChevronDown size={16} aria-hidden />}
      aria-label={`${t('person.menu')}: ${name}`}
      maw="10rem"
      {...props}
    >
      {name}
    </Button>
  );
}
