#!/usr/bin/env node
// npm run screenshot: renders stories/assets/overview.png, the picture in the README, from the built package.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { build } from 'vite'
import { chromiumArgs, findChromium } from '../test/support/chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const site = mkdtempSync(join(tmpdir(), 'overview-'))

const page = `
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter'
import 'ankr-approach/styles.css'
import { ChainNeutralBadge, DaoPathway, DecentralizationStats, Web3Explainer } from 'ankr-approach'
const board = (theme) => h('section', { key: theme, 'data-theme': theme, className: theme },
  h(ChainNeutralBadge), ' ', h(ChainNeutralBadge, { appearance: 'tinted' }), ' ', h(ChainNeutralBadge, { appearance: 'solid' }),
  h('div'), h(DecentralizationStats),
  h('div'), h(Web3Explainer, { headingLevel: 2 }),
  h('div'), h(DaoPathway, { headingLevel: 2 }))
createRoot(document.body).render(['light', 'dark'].map(board))
`
const style = `
body { margin: 0; display: grid; grid-template-columns: 1fr 1fr; font: 16px/1.5 'Inter Variable', sans-serif; }
body > section { padding: 48px; }
body > section > div:empty { height: 48px; }
.light { color-scheme: light; background: #fff; }
.dark { color-scheme: dark; background: #15181c; }
`
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }

try {
  writeFileSync(join(site, 'page.js'), page)
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><html lang="en"><style>${style}</style><body><script type="module" src="./page.js"></script>`,
  )
  await build({
    configFile: false,
    logLevel: 'warn',
    root: site,
    resolve: {
      alias: [
        { find: /^ankr-approach$/, replacement: join(root, 'dist/index.js') },
        { find: /^ankr-approach\/styles\.css$/, replacement: join(root, 'dist/styles.css') },
        {
          find: /^(react|react-dom|@fontsource-variable)(\/.*)?$/,
          replacement: join(root, 'node_modules/$1$2'),
        },
      ],
    },
    build: { outDir: 'dist', minify: false },
  })
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url
    try {
      const body = readFileSync(join(site, 'dist', path))
      response
        .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await tab.goto(`http://127.0.0.1:${server.address().port}`)
  await tab.evaluate(() => document.fonts.ready)
  await tab.screenshot({ path: join(root, 'stories/assets/overview.png'), fullPage: true })
  await browser.close()
  server.close()
} finally {
  rmSync(site, { recursive: true, force: true })
}
