/** Every gate before publication: passed, warned of or blocked, and where what fails is mended. */
import { Anchor, List, Text, ThemeIcon, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClaimView, GateView } from '../api/generated/types.gen.js';
import { isKnownGate, judgedGates, mendingOf, type GateName, type JudgedGate } from './gates.js';

const signs = {
  block: { Icon: IconX, colour: 'red' },
  warn: { Icon: IconAlertTriangle, colour: 'yellow' },
  pass: { Icon: IconCheck, colour: 'green' },
} as const;

interface GateListProps {
  faults: readonly GateView[];
  claim: ClaimView;
  /** The claim's wording is mended in a form on this page. */
  wordingIsHere?: boolean;
}

export function GateList({ faults, claim, wordingIsHere = false }: GateListProps) {
  const { t } = useTranslation('publishing');
  return (
    <section aria-labelledby="gates">
      <Title order={2} size="h4" id="gates" mb="xs">
        {t('gates.title')}
      </Title>
      <List spacing="sm" size="sm" listStyleType="none" styles={{ itemWrapper: { alignItems: 'flex-start' } }}>
        {judgedGates(faults).map((judged) => {
          const { Icon, colour } = signs[judged.outcome];
          return (
            <List.Item
              key={judged.gate}
              icon={
                <ThemeIcon color={colour} variant="light" size={22} radius="xl">
                  <Icon size={14} aria-hidden />
                </ThemeIcon>
              }
            >
              <Gate {...{ judged, claim, wordingIsHere }} />
            </List.Item>
          );
        })}
      </List>
    </section>
  );
}

function Gate({ judged, claim, wordingIsHere }: { judged: JudgedGate; claim: ClaimView; wordingIsHere: boolean }) {
  const { t, i18n } = useTranslation('publishing');
  const { gate, outcome, detail } = judged;
  const known = isKnownGate(gate);
  const isTold = known && i18n.language !== 'en';
  return (
    <>
      <Text size="sm" fw={outcome === 'pass' ? 400 : 600}>
        {t(`gates.outcome.${outcome}`)}: {known ? t(`gates.name.${gate}`) : gate}
      </Text>
      {outcome !== 'pass' && (
        <Text size="sm">
          {isTold ? t(`gates.fault.${gate}`) : detail} {known && <MendIt {...{ gate, claim, wordingIsHere }} />}
        </Text>
      )}
    </>
  );
}

function MendIt({ gate, claim, wordingIsHere }: { gate: GateName; claim: ClaimView; wordingIsHere: boolean }) {
  const { t } = useTranslation('publishing');
  const { place, path } = mendingOf(gate, claim);
  if (place === 'claim' && wordingIsHere) return t('gates.mend.here');
  if (path === null) return t('gates.mend.settings');
  return (
    <Anchor component={Link} to={path} inherit underline="always">
      {t(`gates.mend.${place}`)}
    </Anchor>
  );
}
