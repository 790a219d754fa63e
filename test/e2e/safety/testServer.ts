import { build } from 'esbuild'
import { bundle, onServer, type ReactMajor, reacts } from '../support/bundle.js'
import type { Shown } from '../support/content.js'
import { html, serve, type TestServer } from '../support/testServer.js'

interface Written {
  write(shown: Shown): string
}

/** Serves `/?react=18|19&by=server|browser`: a page of a host's own that holds every component, in its middle. */
export const start = async (): Promise<TestServer> => {
  const files = await Promise.all(
    reacts.map((react) => bundle('test/e2e/safety/client.tsx', react, `/${react}`)),
  )
  const servers: Record<ReactMajor, Written> = {
    '18': await onServer('test/e2e/support/serverHtml.tsx', '18'),
    '19': await onServer('test/e2e/support/serverHtml.tsx', '19'),
  }
  const page = (query: URLSearchParams) => {
    const react = query.get('react') as ReactMajor
    const serverHtml = query.get('by') === 'server' ? servers[react].write({}) : ''
    const lines = '<p>A line of the host.</p>'.repeat(60)
    return html(
      `<main>${lines}<input aria-label="Name">${lines}<div data-place>${serverHtml}</div>${lines}</main>`,
    )
  }
  return serve(page, new Map(files.flatMap((map) => [...map])))
}

/** A script for before the page. */
export const early = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`test/e2e/safety/${entry}`],
    bundle: true,
    format: 'iife',
    write: false,
  })
  // A page has the name that its own script goes by from the start.
  return `window.host = {}; ${outputFiles[0]?.text}`
}
