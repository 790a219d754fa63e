import { Terms } from 'bench:Terms'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'

const host = document.getElementById('root') as HTMLElement
let root: Root

const timed = (what: () => void) => {
  const start = performance.now()
  what()
  return performance.now() - start
}

/** What `lib/terms.ts` calls. */
export const bench = {
  mount: (n: number) =>
    timed(() => {
      root = createRoot(host)
      flushSync(() => root.render(<Terms n={n} />))
    }),
  unmount: () => timed(() => flushSync(() => root.unmount())),
}

Object.assign(window, { bench })
