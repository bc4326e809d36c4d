/** The rating scale: as it is, in its next version while somebody works on it, and every version before. */
import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deskCurrentScaleOptions, deskUsedRatingsOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { RatingView, ScaleView } from '../api/generated/types.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { ago } from '../look/times.js';
import { Answer } from '../shell/answer.js';
import { RecordTable, type Column } from '../shell/record-table.js';
import { AdminPage } from './admin-page.js';
import { ScaleEditor } from './scale-editor.js';
import { ScaleHistory } from './scale-history.js';

export function ScalePage() {
  const { t } = useTranslation('admin');
  const scale = useQuery(deskCurrentScaleOptions());
  const used = useQuery({ ...deskUsedRatingsOptions(), staleTime: 0 });
  const [base, setBase] = useState<ScaleView | null>(null);
  const edit = () => setBase(scale.data ?? null);
  useShortcuts(t('nav.scale'), [{ keys: 'e', label: t('scale.change'), run: edit, disabled: base !== null }]);
  return (
    <AdminPage
      title={t('scale.title')}
      hint={t('scale.hint')}
      actions={
        base === null && (
          <Button onClick={edit} disabled={!scale.data || !used.data}>
            {t('scale.change')}
          </Button>
        )
      }
    >
      <Answer of={scale}>
        {(newest) =>
          base && used.data ? (
            <ScaleEditor base={base} newest={newest} used={used.data.keys} onDone={() => setBase(null)} />
          ) : (
            <CurrentScale scale={newest} used={used.data?.keys ?? []} />
          )
        }
      </Answer>
      <ScaleHistory />
    </AdminPage>
  );
}

function CurrentScale({ scale: { version, madeBy, madeAt, ratings }, used }: { scale: ScaleView; used: string[] }) {
  const { t } = useTranslation('admin');
  const columns: Column<RatingView>[] = [
    { title: t('scale.order'), number: true, width: '5rem', cell: (_, index) => index + 1 },
    {
      title: t('scale.label'),
      names: true,
      cell: ({ key, label }) => (
        <>
          <Text fw={600}>{label}</Text>
          <Text size="sm" c="dimmed">
            {key}
            {used.includes(key) && ` · ${t('scale.usedShort')}`}
          </Text>
        </>
      ),
    },
    { title: t('scale.meaning'), cell: ({ meaning }) => meaning },
    { title: t('scale.family'), cell: ({ family }) => t(`scale.families.${family as 'true'}`) },
    {
      title: t('scale.number'),
      cell: ({ value, worst, best }) =>
        value === null || worst === null || best === null
          ? t('scale.noNumber')
          : t('scale.numberOf', { value, worst, best }),
    },
  ];
  return (
    <section aria-label={t('scale.title')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('scale.current', { version, maker: madeBy?.name ?? t('desk'), when: ago(madeAt) })}
      </Text>
      <RecordTable label={t('scale.title')} columns={columns} rows={ratings} keyOf={({ key }) => key} />
    </section>
  );
}
