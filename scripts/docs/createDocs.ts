import { globSync, readFileSync } from 'node:fs'
import * as contentSnippets from '../../stories/docs/contentSnippets.js'
import { embedSize } from '../../stories/docs/sizes.js'
import * as snippets from '../../stories/docs/snippets.js'
import { realPages } from '../../stories/docs/visits.js'
import { listCodes } from '../locale/files.js'
import { createComponentPage, getSummary } from './componentPage.js'
import { dataTables } from './dataTables.js'
import { type MarkdownOptions, mdxToMarkdown } from './mdxToMarkdown.js'
import { readBench, readReference } from './reference.js'

/** Components of docs pages that only a browser can show. A new one must be here or in `dataTables`. */
const LIVE_ONLY = new Set([
  'BenchChart',
  'BenchTable',
  'BudgetSummary',
  'Builder',
  'DecentralizationStats',
  'Sizes',
  'Surfaces',
  'ThemeEditor',
  'Variants',
])

const toFileName = (title: string) => `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.md`

const { components } = readReference()

const listComponents = (folder: string) =>
  components.map(({ name }) => `- [${name}](${folder}${name}.md): ${getSummary(name)}`).join('\n')

const readPages = () =>
  globSync('stories/docs/*.mdx')
    .sort()
    .map((file) => {
      const mdx = readFileSync(file, 'utf8')
      const title = mdx.match(/<Meta title="([^"]+)"/)?.[1] ?? file
      const summary = mdx.match(/<p className="doc-lead">(.*?)<\/p>/)?.[1] ?? ''
      return { title, summary, mdx, file: toFileName(title) }
    })

const createOptions = (files: readonly string[]): MarkdownOptions => {
  const bench = readBench()
  const rounds = Object.entries(bench.rounds)
    .map((entry) => entry.join(' '))
    .join(', ')
  return {
    snippets: { ...snippets, ...contentSnippets },
    components: {
      ...dataTables,
      Gallery: () => listComponents('components/'),
      ComponentReference: () => listComponents('components/'),
    },
    liveOnly: LIVE_ONLY,
    values: { bench, realPages, rounds, embedSize, languageCodes: listCodes().join(', ') },
    resolveLink: (target) => {
      const id = target.match(/^docs\/(.+)--docs$/)?.[1]
      const page = files.find((file) => file === `${id}.md`)
      const component = components.find(({ name }) => id?.endsWith(`-${name.toLowerCase()}`))
      return page ?? (component && `components/${component.name}.md`)
    },
  }
}

/** The section "Rules" of `AGENTS.md`. */
const readRules = () => readFileSync('AGENTS.md', 'utf8').match(/## Rules\n\n(.*?)\n\n## /s)?.[1] ?? ''

const createIndex = (pages: ReturnType<typeof readPages>) => `# ankr-approach

> React components, custom elements and static HTML that present what Ankr states about chain neutrality, decentralization, its
> path to a DAO and Web 3.0. Every statement is a typed fact with a source and a date.

## Rules

${readRules()}

## Docs

${pages.map(({ title, summary, file }) => `- [${title}](docs/${file}): ${summary}`).join('\n')}

## Components

${listComponents('docs/components/')}
`

/** Returns `llms.txt` and the Markdown of every docs page, by file name. */
export const createDocs = (): Readonly<Record<string, string>> => {
  const pages = readPages()
  const options = createOptions(pages.map(({ file }) => file))
  return {
    'llms.txt': createIndex(pages),
    ...Object.fromEntries(pages.map(({ file, mdx }) => [`docs/${file}`, mdxToMarkdown(mdx, options)])),
    ...Object.fromEntries(
      components.map((component) => [`docs/components/${component.name}.md`, createComponentPage(component)]),
    ),
  }
}
