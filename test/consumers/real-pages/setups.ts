import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderToHtml } from '../../../src/html/index.js'
import { install, temporary } from '../support/install.js'
import { serve } from '../support/serve.js'
import { shell } from '../support/shell.js'
import { type Server, start } from '../support/start.js'

/** A way to mount `AnkrApproach`: an app of `test/consumers` with one page more. */
export interface Setup {
  name: string
  app?: string
  /** The file of the page and its content. */
  file: string
  content: string
  path: string
  serve: (directory: string) => Promise<Server>
}

const next = (directory: string) =>
  start(directory, (port) => ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', port])
const dist = (directory: string) => serve(join(directory, 'dist'), { compress: true })

const PAGE = `import { AnkrApproach } from 'ankr-approach'
export default function Page() {
  return <AnkrApproach />
}
`

export const setups: readonly Setup[] = [
  {
    name: 'Next.js, App Router',
    app: 'next-app',
    file: 'app/whole/page.tsx',
    content: PAGE,
    path: 'whole',
    serve: next,
  },
  {
    name: 'Next.js, Pages Router',
    app: 'next-pages',
    file: 'pages/whole.tsx',
    content: PAGE,
    path: 'whole',
    serve: next,
  },
  {
    name: 'Vite, rendered in the browser',
    app: 'vite-react-19',
    file: 'src/App.tsx',
    content: PAGE.replace('default function Page', 'function App'),
    path: '',
    serve: dist,
  },
  {
    name: 'Astro, client:load',
    app: 'astro',
    file: 'src/pages/whole.astro',
    content: `---
import { AnkrApproach } from 'ankr-approach'
import Page from '../layouts/Page.astro'
---
<Page><AnkrApproach client:load /></Page>
`,
    path: 'whole/',
    serve: dist,
  },
  {
    name: 'HTML with embed.js',
    file: 'index.html',
    content: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>A partner’s page</title><link rel="stylesheet" href="/styles.css">
<script type="module" src="/embed/embed.js"></script></head><body><main>${renderToHtml('AnkrApproach')}</main></body></html>`,
    path: '',
    serve: dist,
  },
]

/** Installs and builds the app of a setup in a temporary folder. */
export const prepare = async ({ app, file, content }: Setup, tarball: string): Promise<string> => {
  const directory = app ? await install(app, tarball) : await temporary('html')
  const target = join(directory, app ? file : `dist/${file}`)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, content)
  if (app) await shell(directory, 'npm', 'run', 'build')
  else
    for (const name of ['styles.css', 'embed'])
      await cp(`dist/${name}`, join(directory, 'dist', name), { recursive: true })
  return directory
}

export const discard = (directory: string) => rm(directory, { recursive: true, force: true })
