/**
 * The stream of events, followed for as long as the page is in sight. The browser reconnects a broken stream by itself and names
 * the last event that it saw; where it gives up, as after a refusal, this begins anew from that event, after a while. A page out
 * of sight lets go of its stream, since a browser opens only a few connections to one server, and catches up when it is seen.
 */

export interface StreamEars {
  /** Whether the stream is there now. */
  connected: (is: boolean) => void;
  /** By the type of the message. */
  hear: Record<'change' | 'splitting' | 'reload' | 'ended', (said: unknown) => void>;
}

const firstWaitMs = 1000;
const longestWaitMs = 60_000;
const outOfSightMs = 30_000;

/** Follows the stream until the function that it gives is called. */
export function follow({ connected, hear }: StreamEars): () => void {
  let stream: EventSource | null = null;
  let last = '';
  let wait = firstWaitMs;
  let timer: number | undefined;

  const close = () => {
    window.clearTimeout(timer);
    stream?.close();
    stream = null;
    connected(false);
  };
  const open = () => {
    close();
    stream = new EventSource(`/api/live${last && `?since=${encodeURIComponent(last)}`}`);
    stream.onopen = () => {
      wait = firstWaitMs;
      connected(true);
    };
    stream.onerror = () => {
      connected(false);
      if (stream?.readyState !== EventSource.CLOSED) return;
      timer = window.setTimeout(open, wait);
      wait = Math.min(wait * 2, longestWaitMs);
    };
    for (const type of Object.keys(hear) as (keyof StreamEars['hear'])[]) {
      stream.addEventListener(type, ({ data, lastEventId }: MessageEvent<string>) => {
        last = lastEventId || last;
        hear[type](JSON.parse(data));
      });
    }
  };
  const onSight = () => {
    window.clearTimeout(timer);
    if (document.hidden) timer = window.setTimeout(close, outOfSightMs);
    else if (stream?.readyState !== EventSource.OPEN) open();
  };

  open();
  document.addEventListener('visibilitychange', onSight);
  window.addEventListener('online', open);
  return () => {
    document.removeEventListener('visibilitychange', onSight);
    window.removeEventListener('online', open);
    close();
  };
}
