import { vi } from 'vitest'

/**
 * The library as a browser loads it: islands, also those of server-html, hydrate from code that loads on demand. The
 * aliases of Vitest name the server forms. In the built package `#server/*` is empty for browsers; here it is not replaced,
 * since the code that loads on demand has the same path. The browser forms do not use it.
 */
export const importBrowserForms = async (): Promise<typeof import('ankr-approach')> => {
  vi.resetModules()
  vi.doMock('#hydrate', () => import('../../src/islands/hydrate.browser.js'))
  vi.doMock('#server-html', () => import('../../src/islands/serverHtml.browser.js'))
  const forms = await import('ankr-approach')
  vi.doUnmock('#hydrate')
  vi.doUnmock('#server-html')
  vi.resetModules()
  // Loads the code of the islands now, so that no test waits for its compilation.
  await Promise.all([
    import('../../src/components/FactQuote/CopyCitation.js'),
    import('../../src/components/InteropChecker/InteropForm.js'),
    import('../../src/components/ResilienceExplorer/ScenarioExplorer.js'),
    import('../../src/islands/mount.js'),
  ])
  return forms
}
