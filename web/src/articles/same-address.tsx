/** Says that the address is known already, and offers the two ways on: open what is there, or submit a further edition of it. */
import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { articlesListOptions } from '../api/generated/@tanstack/react-query.gen.js';
import { isWebAddress } from './article-draft.js';

interface Props {
  url: string;
  chosen: number | null;
  onEdition: (article: number) => void;
}

export function SameAddress({ url, chosen, onEdition }: Props) {
  const { t } = useTranslation('articles');
  const [address] = useDebouncedValue(url.trim(), 400);
  const there = useQuery({
    ...articlesListOptions({ query: { url: address, limit: 20 } }),
    enabled: isWebAddress(address),
  });
  const editions = isWebAddress(address) ? (there.data?.data ?? []) : [];
  const [latest] = editions;
  if (!latest) return null;
  const first = latest.editionOf ?? latest.id;
  return (
    <Alert color="orange" role="status" title={t('new.sameAddress')}>
      <Text size="sm">{t('new.sameAddressHint', { edition: Math.max(...editions.map((e) => e.edition)) + 1 })}</Text>
      <Group mt="xs" gap="sm">
        <Button size="compact-sm" variant="light" disabled={chosen === first} onClick={() => onEdition(first)}>
          {chosen === first ? t('new.asEditionSet') : t('new.asEdition')}
        </Button>
        <Anchor component={Link} to={`/desk/articles/${latest.id}`} size="sm">
          {t('new.open', { title: latest.title })}
        </Anchor>
      </Group>
    </Alert>
  );
}
