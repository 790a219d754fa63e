import { useEffect, useState } from 'react'

/**
 * Whether the component's effects have run: `false` on servers and during hydration. Until then, controls that need the
 * script are disabled, so that server HTML has no control without effect.
 */
export const useIsHydrated = (): boolean => {
  const [isHydrated, setIsHydrated] = useState(false)
  useEffect(() => setIsHydrated(true), [])
  return isHydrated
}
