import { useEffect, useState } from 'preact/hooks'

export { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

/**
 * React's hook for a store that never changes, the only kind that custom elements read: the value of the server in the
 * first render, then the client's. A module of its own: hooks stay out of the core that every element loads.
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
