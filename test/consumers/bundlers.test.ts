import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { drive } from './support/drive.js'
import { installed, setting } from './support/environment.js'
import { serve } from './support/serve.js'
import { shell } from './support/shell.js'
import { withPage } from './support/withPage.js'

const given = setting()

describe.each(['webpack', 'Rollup', 'esbuild', 'Parcel'])('%s', (bundler) => {
  const directory = installed(bundler.toLowerCase(), given)
  let testServer: Awaited<ReturnType<typeof serve>>
  afterAll(() => testServer?.close())

  test('the production build succeeds', async () => {
    await shell(directory(), 'npm', 'run', 'build')
    testServer = await serve(join(directory(), 'dist'))
  })

  drive((use, options) => withPage(given.browser(), `${testServer.origin}/`, use, options))
})
