import { useSyncExternalStore } from 'react'

const subscribeToNothing = () => () => {}

/**
 * Whether the script can answer: `false` on servers and during hydration, `true` from the first render without server HTML.
 * Until then, controls that need the script are disabled, so that server HTML has no control without effect.
 */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
