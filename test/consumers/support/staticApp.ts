import { join } from 'node:path'
import { afterAll, test } from 'vitest'
import type { Open } from './drive.js'
import { installed, type setting } from './environment.js'
import { serve } from './serve.js'
import { shell } from './shell.js'
import { withPage } from './withPage.js'

interface StaticApp {
  directory: () => string
  /** Opens a file of the built app in the browser. */
  open: (file?: string) => Open
}

/**
 * An app that builds to static files, for the tests of a suite: installed from the packed tarball, then each of its
 * scripts is a test, then it is served.
 */
export const staticApp = (
  app: string,
  context: ReturnType<typeof setting>,
  scripts: readonly string[] = ['typecheck', 'build'],
): StaticApp => {
  const directory = installed(app, context)
  let testServer: Awaited<ReturnType<typeof serve>> | undefined
  afterAll(() => testServer?.close())
  test.each(scripts)(`${app}: npm run %s succeeds`, async (script) => {
    await shell(directory(), 'npm', 'run', script)
    if (script === 'build') testServer = await serve(join(directory(), 'dist'))
  })
  return {
    directory,
    open:
      (file = '') =>
      (use, options) =>
        withPage(context.browser(), `${testServer?.origin}/${file}`, use, options),
  }
}
