/**
 * For a dialog that is fetched when it is first wanted: it begins closed and opens then, so that it notes where the focus was
 * and gives it back there.
 */
import { useEffect, useState } from 'react';

export function useOpensAfterMount(opened: boolean): boolean {
  const [shown, show] = useState(false);
  useEffect(() => show(opened), [opened]);
  return shown;
}
