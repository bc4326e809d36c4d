/** The parts of the desk: where each is, the key after `g` that leads there, what it needs. */
import type { Permission } from '../session/session.js';

export interface Place {
  path: string;
  name: 'home' | 'queue' | 'articles' | 'triage' | 'approval' | 'publishing' | 'boards' | 'admin';
  key: string;
  needs: Permission;
}

export const places: readonly Place[] = [
  { path: '/desk', name: 'home', key: 'h', needs: 'claims:read' },
  { path: '/desk/queue', name: 'queue', key: 'q', needs: 'claims:read' },
  { path: '/desk/articles', name: 'articles', key: 'a', needs: 'articles:read' },
  { path: '/desk/triage', name: 'triage', key: 't', needs: 'claims:edit' },
  { path: '/desk/approval', name: 'approval', key: 'v', needs: 'claims:edit' },
  { path: '/desk/publishing', name: 'publishing', key: 'p', needs: 'checks:publish' },
  { path: '/desk/boards', name: 'boards', key: 'b', needs: 'claims:edit' },
  { path: '/desk/admin', name: 'admin', key: 'd', needs: 'people:manage' },
];
