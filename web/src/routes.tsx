/** The table of the desk's pages. Each is fetched when somebody first goes there. */
import type { ComponentType } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { LiveProvider } from './live/live.js';
import { Permitted } from './session/permitted.js';
import { SignedIn, type Permission } from './session/session.js';
import { Waiting } from './shell/answer.js';
import { BrokenPage, UnknownPage } from './shell/broken-page.js';
import { Frame } from './shell/frame.js';
import { needOverlays } from './shell/overlay-need.js';
import { restOfWording } from './wording/wording.js';

type Loaded = () => Promise<ComponentType>;

function page(path: string, load: Loaded, permission?: Permission): RouteObject {
  return {
    path,
    lazy: async () => {
      const [Found] = await Promise.all([load(), restOfWording(), import('./shell/overlays.js')]);
      needOverlays();
      return {
        Component: permission
          ? () => (
              <Permitted permission={permission}>
                <Found />
              </Permitted>
            )
          : Found,
      };
    },
  };
}

/** A page that somebody may begin with; its words are in the first load. */
function first(path: string, load: Loaded): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }), HydrateFallback: Waiting };
}

export const routes: RouteObject[] = [
  first('/desk/sign-in', async () => (await import('./session/sign-in-page.js')).SignInPage),
  first('/join/:secret', async () => (await import('./session/join-page.js')).JoinPage),
  {
    path: '/desk',
    element: (
      <SignedIn>
        <LiveProvider>
          <Frame />
        </LiveProvider>
      </SignedIn>
    ),
    errorElement: <BrokenPage />,
    HydrateFallback: Waiting,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./welcome/today-page.js')).TodayPage }) },
      page('account', async () => (await import('./account/account-page.js')).AccountPage),
      page('next', async () => (await import('./review/next-page.js')).NextPage, 'claims:review'),
      page('queue', async () => (await import('./review/queue-page.js')).QueuePage, 'claims:read'),
      page('claims/:id', async () => (await import('./claim/claim-page.js')).ClaimPage, 'claims:read'),
      page('claims/:id/review', async () => (await import('./review/review-page.js')).ReviewPage, 'claims:review'),
      page(
        'claims/:id/approval',
        async () => (await import('./approval/decision-page.js')).DecisionPage,
        'claims:edit',
      ),
      page(
        'claims/:id/publication',
        async () => (await import('./publishing/publication-page.js')).PublicationPage,
        'checks:publish',
      ),
      page('articles', async () => (await import('./articles/articles-page.js')).ArticlesPage, 'articles:read'),
      page('articles/new', async () => (await import('./articles/submit-page.js')).SubmitPage, 'articles:write'),
      page('articles/:id', async () => (await import('./articles/article-page.js')).ArticlePage, 'articles:read'),
      page(
        'articles/:id/triage',
        async () => (await import('./triage/article-triage-page.js')).ArticleTriagePage,
        'claims:edit',
      ),
      page('triage', async () => (await import('./triage/triage-page.js')).TriagePage, 'claims:edit'),
      page('approval', async () => (await import('./approval/approval-page.js')).ApprovalPage, 'claims:edit'),
      page(
        'publishing',
        async () => (await import('./publishing/publishing-page.js')).PublishingPage,
        'checks:publish',
      ),
      page('boards', async () => (await import('./boards/boards-page.js')).BoardsPage, 'claims:edit'),
      { path: 'admin', element: <Navigate to="/desk/admin/people" replace /> },
      page('admin/people', async () => (await import('./admin/people-page.js')).PeoplePage, 'people:manage'),
      page('admin/scale', async () => (await import('./admin/scale-page.js')).ScalePage, 'desk:manage'),
      page('admin/settings', async () => (await import('./admin/settings-page.js')).SettingsPage, 'desk:manage'),
      page('admin/trail', async () => (await import('./admin/trail-page.js')).TrailPage, 'audit:read'),
      { path: '*', Component: UnknownPage },
    ],
  },
  { path: '*', Component: UnknownPage },
];
