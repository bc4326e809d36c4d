/** Which roles somebody holds, each with what it allows. */
import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../api/generated/types.gen.js';

export type Role = PersonView['roles'][number];

export const roles: readonly Role[] = ['reviewer', 'editor', 'admin'];

interface RolesFieldProps {
  value: Role[];
  onChange: (roles: Role[]) => void;
  error?: string;
  /** The role of an admin cannot be taken from the last one. */
  keepsAdmin?: boolean;
}

export function RolesField({ value, onChange, error, keepsAdmin = false }: RolesFieldProps) {
  const { t } = useTranslation(['admin', 'terms']);
  return (
    <Checkbox.Group
      label={t('roles.label')}
      value={value}
      onChange={(chosen) => onChange(roles.filter((role) => chosen.includes(role)))}
      error={error}
    >
      <Stack gap="xs" mt="xs">
        {roles.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`terms:role.${role}`)}
            description={keepsAdmin && role === 'admin' ? t('roles.lastAdmin') : t(`roles.${role}`)}
            disabled={keepsAdmin && role === 'admin'}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
