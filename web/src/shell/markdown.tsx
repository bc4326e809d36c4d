/** Markdown as people write it here, fetched when it is first needed. Until then, and for who writes none, the text as it stands. */
import { Typography } from '@mantine/core';
import { lazy, Suspense } from 'react';

const Rendered = lazy(async () => ({ default: (await import('./rendered-markdown.js')).RenderedMarkdown }));

export function Markdown({ text }: { text: string }) {
  return (
    <Suspense fallback={<p style={{ whiteSpace: 'pre-wrap' }}>{text}</p>}>
      <Typography p={0} className="reading">
        <Rendered text={text} />
      </Typography>
    </Suspense>
  );
}
