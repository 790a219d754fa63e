import { useEffect, useState } from 'preact/hooks'

export { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

/**
 * React's hook, for stores that never change: returns the server's value in the first render, then the client's.
 *
 * This is the only module that imports `preact/hooks`. With a second one, Rolldown ordered the two differently between
 * builds; in `react.ts`, the code that every element loads would import the hooks.
 */
export const useSyncExternalStore = <Value>(
  _subscribe: unknown,
  client: () => Value,
  server: () => Value,
): Value => {
  const [value, setValue] = useState(server)
  useEffect(() => setValue(client), [client])
  return value
}
