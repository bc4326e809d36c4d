/** Recomputing the trail from end to end, and what came of it. */
import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { auditVerifyOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { VerificationView } from '../api/generated/types.gen.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { moment } from '../look/times.js';
import { ProblemAlert } from '../shell/answer.js';
import { spoken } from '../wording/wording.js';

export function TrailVerification() {
  const { t } = useTranslation('admin');
  const verification = useQuery({ ...auditVerifyOptions(), enabled: false, gcTime: Infinity, retry: false });
  const { isFetching, data, error, dataUpdatedAt } = verification;
  const verify = () => void verification.refetch();
  const seconds = useSecondsOf(isFetching);
  useShortcuts(t('nav.trail'), [{ keys: 'v', label: t('trail.verify'), run: verify, disabled: isFetching }]);
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed" maw="46rem">
        {t('trail.how')}
      </Text>
      <Group>
        <Button variant="default" onClick={verify} disabled={isFetching}>
          {t('trail.verify')}
        </Button>
      </Group>
      <div role="status">
        {isFetching && seconds > 0 && (
          <Stack gap={4}>
            <Text size="sm">{t('trail.verifying', { seconds })}</Text>
            <Progress value={100} animated striped aria-label={t('trail.verify')} />
          </Stack>
        )}
        {!isFetching && data && <Outcome found={data} at={dataUpdatedAt} />}
      </div>
      {!isFetching && <ProblemAlert problem={error} />}
    </Stack>
  );
}

function Outcome({ found: { events, chains, seals, broken }, at }: { found: VerificationView; at: number }) {
  const { t } = useTranslation('admin');
  const count = (number: number) => new Intl.NumberFormat(spoken()).format(number);
  const figures = { events: count(events), chains: count(chains), seals: count(seals) };
  const when = moment(new Date(at).toISOString());
  if (broken === null)
    return (
      <Alert color="green" variant="light" icon={<IconCheck aria-hidden />} title={t('trail.whole')}>
        {t('trail.wholeHint', { ...figures, when })}
      </Alert>
    );
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('trail.broken', { row: broken.row })}
    >
      <p lang="en" style={{ marginTop: 0 }}>
        {broken.fault}
      </p>
      {t('trail.brokenHint', { ...figures, when })}
    </Alert>
  );
}

/** How many seconds it has taken so far; 0 in the first, when nobody needs to be told. */
function useSecondsOf(running: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!running) return;
    const begun = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - begun) / 1000)), 250);
    return () => {
      clearInterval(timer);
      setSeconds(0);
    };
  }, [running]);
  return seconds;
}
