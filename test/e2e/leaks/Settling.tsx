import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'

const never = () => () => {}

/** Renders a little of everything, so that React releases its previous work. */
export const Settling = () => {
  const [count, setCount] = useState(0)
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  useLayoutEffect(() => () => {}, [])
  useEffect(() => {
    setCount(1)
    return () => {}
  }, [])
  return (
    <button type="button" data-count={count} onFocus={() => setCount(2)} onClick={() => setCount(3)}>
      {isHydrating ? 'Next' : 'Done'}
    </button>
  )
}
