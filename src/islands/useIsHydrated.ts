import { useEffect, useState } from 'react'

/**
 * Whether the component's effects have run: `false` on servers and during hydration. Controls that only a script can serve
 * are disabled until then, so that server HTML without that script shows no control whose answer would not follow.
 */
export const useIsHydrated = (): boolean => {
  const [isHydrated, setIsHydrated] = useState(false)
  useEffect(() => setIsHydrated(true), [])
  return isHydrated
}
