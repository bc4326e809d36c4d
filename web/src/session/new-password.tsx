/** The field for a password that somebody chooses: its rule is told while they type. */
import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** As the desk demands it; the desk itself also refuses what anybody would guess. */
const shortest = 12;
const longest = 128;

export const lengthFits = (password: string) => lengthOf(password) >= shortest && lengthOf(password) <= longest;

const lengthOf = (password: string) => [...password].length;

interface NewPasswordProps {
  label: string;
  value: string;
  onChange: (password: string) => void;
  error?: string;
}

export function NewPassword({ label, value, onChange, error }: NewPasswordProps) {
  const { t } = useTranslation('session');
  const missing = shortest - lengthOf(value);
  const progress = value === '' ? '' : missing > 0 ? t('passwordMissing', { count: missing }) : t('passwordLong');
  return (
    <PasswordInput
      label={label}
      description={[t('passwordRule'), progress].filter(Boolean).join(' ')}
      autoComplete="new-password"
      required
      maxLength={512}
      value={value}
      error={error}
      aria-invalid={error !== undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
    />
  );
}
