import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { drive } from './support/drive.js'
import { installed, setting } from './support/environment.js'
import { serve } from './support/serve.js'
import { shell } from './support/shell.js'
import { visit } from './support/withPage.js'

const given = setting()

describe.each(['webpack', 'Rollup', 'esbuild', 'Parcel'])('%s', (bundler) => {
  const directory = installed(bundler.toLowerCase(), given)
  let site: Awaited<ReturnType<typeof serve>>
  afterAll(() => site?.close())

  test('the production build succeeds', async () => {
    await shell(directory(), 'npm', 'run', 'build')
    site = await serve(join(directory(), 'dist'))
  })

  drive((use, options) => visit(given.browser(), `${site.origin}/`, use, options))
})
