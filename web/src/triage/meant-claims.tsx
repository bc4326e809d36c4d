/** The claims that a dialog is about: the one in full, of many the first few. */
import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClaimSummary } from '../api/generated/types.gen.js';

const shown = 4;

export function MeantClaims({ claims }: { claims: readonly ClaimSummary[] }) {
  const { t } = useTranslation('triage');
  const [only] = claims;
  if (claims.length === 1 && only) {
    return (
      <Text component="blockquote" m={0} className="reading">
        {only.text}
      </Text>
    );
  }
  return (
    <List size="sm">
      {claims.slice(0, shown).map(({ id, text }) => (
        <List.Item key={id}>{text}</List.Item>
      ))}
      {claims.length > shown && <List.Item>{t('more', { count: claims.length - shown })}</List.Item>}
    </List>
  );
}
