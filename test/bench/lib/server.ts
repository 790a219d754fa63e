import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { here, type Variant } from './places.ts'

/** Renders of the page a second, in a process of its own. */
export const measureServer = ({ name }: Variant): number =>
  Number(
    execFileSync(process.execPath, [join(here, 'lib/server-process.ts'), name], {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    }),
  )
