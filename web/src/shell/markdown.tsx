/** Markdown as people write it here: no raw HTML, links only to the web, fetched when it is first needed. */
import { Anchor, Typography } from '@mantine/core';
import { lazy, Suspense } from 'react';

const Rendered = lazy(() => import('react-markdown'));

export function Markdown({ text }: { text: string }) {
  return (
    <Suspense fallback={<p style={{ whiteSpace: 'pre-wrap' }}>{text}</p>}>
      <Typography p={0} className="reading">
        <Rendered
          skipHtml
          components={{
            a: ({ href, children }) => (
              <Anchor href={href} rel="nofollow noopener noreferrer" target="_blank" inherit>
                {children}
              </Anchor>
            ),
            img: ({ alt }) => <>{alt}</>,
            h1: 'h4',
            h2: 'h4',
            h3: 'h5',
          }}
        >
          {text}
        </Rendered>
      </Typography>
    </Suspense>
  );
}
