import { AnkrApproach } from 'ankr-approach'
import { build } from 'esbuild'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getExportName, listCodes, loadLocale } from '../../scripts/locale/files.js'
import { inline } from '../support/inline.js'
import { edgeProps, timeZones } from '../support/timeZones.js'
import { engineNames } from './support/enginePage.js'
import { openEngine } from './support/openEngine.js'
import { servePages } from './support/servePages.js'
import type { hydrateAll } from './time-zones/client.js'

declare global {
  interface Window {
    hydration: ReturnType<typeof hydrateAll>
  }
}

const codes = ['en', ...listCodes()]

/** A script that hydrates the page in all languages. */
const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { hydrateAll } from './time-zones/client.js'
${codes.map((code) => `import ${getExportName(code)} from 'ankr-approach/locales/${code}'`).join('\n')}
window.hydration = hydrateAll([${codes.map(getExportName).join()}])`,
      resolveDir: 'test/engines',
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    write: false,
    plugins: [inline],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}

const renderServerHtml = async (code: string) => {
  const page = createElement(AnkrApproach, { ...edgeProps, locale: await loadLocale(code) })
  return `<div data-code="${code}">${renderToString(page)}</div>`
}

/** Without layout, which is slow for so many pages and does not change the text. */
const createPage = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head>
<body><div hidden>${body}</div><script type="module" src="/client.js"></script></body></html>`

let testServer: Awaited<ReturnType<typeof servePages>>
beforeAll(async () => {
  const body = (await Promise.all(codes.map(renderServerHtml))).join('')
  testServer = await servePages({
    '/': createPage(body),
    '/seeded': createPage(body.replaceAll('July 2023', 'June 2023')),
    '/client.js': await bundle(),
  })
})
afterAll(() => testServer?.close())

describe.each(engineNames)('AnkrApproach in all languages, in %s', (engine) => {
  const hydrate = async (path: string, timeZone: string) => {
    const page = await openEngine(engine, { timeZone })
    try {
      await page.goto(testServer.url + path)
      return await page.evaluate(() => window.hydration)
    } finally {
      await page.close()
    }
  }

  test.each(timeZones)(
    '%s: hydrates the HTML of a server in UTC, and renders the same text',
    async (timeZone) => {
      expect(await hydrate('/', timeZone)).toEqual({
        problems: [],
        languages: codes.length,
        timeZone: expect.stringMatching(timeZone === 'Asia/Kolkata' ? /Kolkata|Calcutta/ : timeZone),
      })
    },
  )

  test.runIf(engine === 'chromium')('seeded: another month in the HTML is found', async () => {
    const { problems } = await hydrate('/seeded', 'UTC')
    expect(problems).toContain('en: hydration changes the text')
  })
})
