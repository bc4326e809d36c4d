/** The desk, put together: look, answers, keys, live events, and the table of its pages. */
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, lazy, useState } from 'react';
import { RouterProvider, createBrowserRouter } from 'react-router';
import './api/client.js';
import { newQueryClient } from './api/queries.js';
import { KeyboardProvider } from './keyboard/shortcuts.js';
import { theme } from './look/theme.js';
import { routes } from './routes.js';
import { useOverlaysNeeded } from './shell/overlay-need.js';

const Overlays = lazy(async () => ({ default: (await import('./shell/overlays.js')).Overlays }));

const queries = newQueryClient();
const nonce = document.querySelector<HTMLElement>('meta[property=csp-nonce]')?.nonce ?? '';
/** What keeps the page still behind a dialog writes a style element too, and looks here for the nonce. */
Object.assign(globalThis, { __webpack_nonce__: nonce });

export function Desk() {
  // Not before the words are there: the router at once fetches the page at hand, which brings words of its own.
  const [router] = useState(() => createBrowserRouter(routes));
  const overlaid = useOverlaysNeeded();
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={queries}>
        <KeyboardProvider>
          <RouterProvider router={router} />
          <Suspense fallback={null}>{overlaid && <Overlays />}</Suspense>
        </KeyboardProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
