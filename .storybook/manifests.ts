import { readFileSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import type { createDocs as createDocsType } from '../scripts/docs/createDocs.js'

interface PropDocs {
  readonly tsType?: { readonly name: string; readonly raw?: string }
}

interface ComponentEntry {
  readonly name: string
  readonly reactDocgen?: {
    readonly definedInFile?: string
    readonly props?: Readonly<Record<string, PropDocs>>
  }
}

interface DocsEntry {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly title: string
  readonly content: string
  readonly summary?: string
}

/** The parts of Storybook's manifests that are changed here. */
export interface Manifests {
  readonly components?: { readonly components: Readonly<Record<string, ComponentEntry>> }
  readonly docs?: { readonly docs: Readonly<Record<string, DocsEntry>> }
}

/** What replaces parts of Storybook's manifests. */
export interface ManifestSources {
  /** The components with the types of their props, from `stories/docs/reference.json`. */
  readonly components: readonly {
    readonly name: string
    readonly props: readonly { name: string; type: string }[]
  }[]
  /** `llms.txt` and the docs pages as Markdown, by file name. */
  readonly markdown: ReturnType<typeof createDocsType>
  /** The rules for those who write code with this package. */
  readonly rules: string
}

/** Types that only name a constant or another type, such as `(typeof SIZES)[number]`. */
const NAMED_TYPE = /^\(typeof \w+\)\[number\]$|^\w+\['\w+'\]$/

/** Returns a path from the root of the repository. An absolute path would name the machine of the build. */
const toRelativePath = (file: string) =>
  isAbsolute(file) ? relative(process.cwd(), file).split(sep).join('/') : file

const mapValues = <Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value, key: string) => Result,
) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))

const refineComponent = (entry: ComponentEntry, { components }: ManifestSources): ComponentEntry => {
  const { reactDocgen } = entry
  if (!reactDocgen) return entry
  const { definedInFile, props = {} } = reactDocgen
  const types = components.find(({ name }) => name === entry.name)?.props ?? []
  const refineProp = (prop: PropDocs, name: string): PropDocs => {
    const type = types.find((one) => one.name === name)?.type
    const isNamed = NAMED_TYPE.test(prop.tsType?.raw ?? '')
    return isNamed && type ? { ...prop, tsType: { name: 'union', raw: type } } : prop
  }
  return {
    ...entry,
    reactDocgen: {
      ...reactDocgen,
      ...(definedInFile && { definedInFile: toRelativePath(definedInFile) }),
      props: mapValues(props, refineProp),
    },
  }
}

/** Removes the title of a page, which Storybook adds. */
const withoutTitle = (markdown: string) => markdown.replace(/^# [^\n]+\n+/, '')

const refineDocs = (entry: DocsEntry, { markdown }: ManifestSources): DocsEntry => {
  const page = markdown[`docs/${entry.id.replace(/--docs$/, '')}.md`]
  if (page === undefined) return entry
  const content = withoutTitle(page)
  return { ...entry, content, summary: content.split('\n', 1)[0] }
}

const createRules = ({ rules }: ManifestSources): DocsEntry => ({
  id: 'rules--docs',
  name: 'Docs',
  path: './AGENTS.md',
  title: 'Rules',
  summary: 'Read this first: what you may change, and what you must not.',
  content: withoutTitle(rules),
})

/**
 * Changes the manifests that tools read, in the static build and at `/mcp`: paths are relative, the types of props list their
 * values, docs pages are Markdown with their code samples, and the rules of use are a page.
 */
export const refineManifests = (
  { components, docs, ...others }: Manifests,
  sources: ManifestSources,
): Manifests => ({
  ...others,
  ...(components && {
    components: {
      ...components,
      components: mapValues(components.components, (entry) => refineComponent(entry, sources)),
    },
  }),
  ...(docs && {
    docs: {
      ...docs,
      docs: {
        'rules--docs': createRules(sources),
        ...mapValues(docs.docs, (entry) => refineDocs(entry, sources)),
      },
    },
  }),
})

/** The preset of Storybook that changes the manifests. */
export const manifests = async (existing: Manifests = {}): Promise<Manifests> => {
  // Loaded on demand: they load the compiler of TypeScript.
  const [{ createDocs }, { readReference }] = await Promise.all([
    import('../scripts/docs/createDocs.js'),
    import('../scripts/docs/reference.js'),
  ])
  return refineManifests(existing, {
    components: readReference().components,
    markdown: createDocs(),
    rules: readFileSync('AGENTS.md', 'utf8'),
  })
}
