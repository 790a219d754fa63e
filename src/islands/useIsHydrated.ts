import { useSyncExternalStore } from 'react'

const subscribeToNothing = () => () => {}

/**
 * Whether the component can respond to input: `false` on servers and during hydration, then `true`. Without server HTML it is
 * `true` from the first render. Components disable their controls while it is `false`, since a change would have no effect.
 */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
