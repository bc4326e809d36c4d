/** A document as readers will see it, and as programs will: its ClaimReview. */
import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckDocumentView, ClaimView } from '../api/generated/types.gen.js';
import { JsonLd } from './json-ld.js';
import { PublicPage } from './public-page.js';

interface PreviewedProps {
  document: CheckDocumentView;
  claimReview?: object;
  claim: ClaimView;
  title?: string;
}

export function Previewed({ document, claimReview, claim, title }: PreviewedProps) {
  const { t } = useTranslation('publishing');
  return (
    <Stack component="section" gap="md" aria-labelledby="preview">
      <Title order={2} size="h4" id="preview">
        {title ?? t('preview.title')}
      </Title>
      <PublicPage document={document} claim={claim} />
      {claimReview && <JsonLd data={claimReview} />}
    </Stack>
  );
}
