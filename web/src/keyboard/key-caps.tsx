/** A key as it is written on the keyboard. */
import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const mac = /Mac|iPhone|iPad/.test(navigator.platform);
const names: Record<string, string> = {
  mod: mac ? '⌘' : 'Ctrl',
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
};

export function KeyCaps({ keys }: { keys: string }) {
  const { t } = useTranslation();
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {keys.split(' ').map((press, index) => (
        <span key={press}>
          {index > 0 && ` ${t('keys.then')} `}
          {(press === '+' ? [press] : press.split('+')).map((key, place) => (
            <span key={key}>
              {place > 0 && '+'}
              <Kbd size="xs">{names[key] ?? key}</Kbd>
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}
