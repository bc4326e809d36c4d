/** The searches behind a verdict, so that finding nothing is on record too. */
import { ActionIcon, Button, Fieldset, Group, Input, Stack, TextInput, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Search } from './verdict-value.js';

interface SearchFieldsProps {
  searches: readonly Search[];
  onChange: (searches: Search[]) => void;
  error?: string;
}

export function SearchFields({ searches, onChange, error }: SearchFieldsProps) {
  const { t } = useTranslation('approval');
  const add = useRef<HTMLButtonElement>(null);
  const remove = (index: number) => {
    onChange(searches.filter((_, at) => at !== index));
    add.current?.focus();
  };
  return (
    <Stack gap="xs">
      {searches.map((search, index) => (
        <Fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: searches have no name of their own and keep their order
          key={index}
          legend={t('verdict.search', { number: index + 1 })}
          variant="filled"
        >
          <Group align="flex-end" gap="xs">
            {(['where', 'query', 'result'] as const).map((field) => (
              <TextInput
                key={field}
                label={t(`verdict.searched.${field}`)}
                value={search[field]}
                style={{ flex: '1 1 12rem' }}
                onChange={({ currentTarget: { value } }) =>
                  onChange(searches.map((other, at) => (at === index ? { ...other, [field]: value } : other)))
                }
              />
            ))}
            <Tooltip label={t('verdict.removeSearch', { number: index + 1 })}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                onClick={() => remove(index)}
                aria-label={t('verdict.removeSearch', { number: index + 1 })}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Group>
        </Fieldset>
      ))}
      {error && <Input.Error>{error}</Input.Error>}
      <div>
        <Button
          ref={add}
          variant="default"
          size="xs"
          onClick={() => onChange([...searches, { where: '', query: '', result: '' }])}
        >
          {t('verdict.addSearch')}
        </Button>
      </div>
    </Stack>
  );
}
