type Attributes = Readonly<Record<string, string>>

export interface MarkdownOptions {
  /** The code samples that a page shows as `<Code code={snippets.name} />`. */
  snippets: Readonly<Record<string, string>>
  /** The Markdown of a component without children, by its name. A component that is neither here nor in `liveOnly` remains. */
  components: Readonly<Record<string, (attributes: Attributes) => string>>
  /** Components that show something interactive, and have no Markdown. */
  liveOnly: ReadonlySet<string>
  /** The values of expressions such as `{bench.date}`. */
  values: Readonly<Record<string, unknown>>
  /** Returns the address of a page of Storybook, such as `docs/install--docs`, or `undefined` for a story. */
  resolveLink: (target: string) => string | undefined
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&nbsp;': ' ' }

const decode = (text: string) => text.replace(/&(?:lt|gt|amp|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)

const join = (text: string) => text.replace(/\s+/g, ' ').trim()

export const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => join(cell).replaceAll('|', '\\|') || '–').join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

const convertTable = (html: string) => {
  const [head = [], ...rows] = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell),
  )
  return `\n${toTable(head, rows)}\n`
}

const findValue = (path: string, values: MarkdownOptions['values']) =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (value === undefined ? value : (value as Record<string, unknown>)[key]),
      values,
    )

const readAttributes = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))

/** Removes sections that only a browser can show. */
const withoutEmptySections = (text: string) =>
  text.replace(/\n\n(#{2,6}) [^\n]+(?=\n\n\1 )/g, '').replace(/\n\n#{2,6} [^\n]+$/, '')

/** Markers around the number of a text that no later step may change. */
const [OPEN, CLOSE] = ['\uE000', '\uE001']

/** Converts a docs page from MDX to Markdown: our components and HTML elements become Markdown, or are removed. */
export const mdxToMarkdown = (mdx: string, options: MarkdownOptions): string => {
  const kept: string[] = []
  const keep = (text: string) => `${OPEN}${kept.push(text) - 1}${CLOSE}`
  const restore = (text: string): string =>
    text.replace(new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g'), (_, index) => restore(kept[Number(index)] ?? ''))
  const text = mdx
    .replace(/^import .*$/gm, '')
    .replace(/<Code language="(\w+)" code=\{\w+\.(\w+)\} \/>/g, (whole, language, name) => {
      const code = options.snippets[name]
      return code === undefined ? whole : keep(`\`\`\`${language}\n${code}\n\`\`\``)
    })
    .replace(/<code>(.*?)<\/code>/gs, (_, code) => keep(`\`${decode(code)}\``))
    .replace(/`[^`\n]+`/g, keep)
    .replace(/<Live .*?<\/Live>/gs, '')
    .replace(/<([A-Z]\w*)((?:\s+\w+(?:="[^"]*")?)*)\s*\/>/g, (whole, name, attributes) => {
      if (options.liveOnly.has(name)) return ''
      const render = options.components[name]
      return render ? keep(render(readAttributes(attributes))) : whole
    })
    .replace(/<StoryLink to="([^"]*)">(.*?)<\/StoryLink>/gs, (_, target, label) => {
      const address = options.resolveLink(target)
      return address ? `[${label}](${address})` : ''
    })
    .replace(/<table.*?<\/table>/gs, convertTable)
    .replace(/<Idea title="([^"]*)">(.*?)<\/Idea>/gs, (_, title, body) => `### ${title}\n\n${join(body)}\n`)
    .replace(/<summary>(.*?)<\/summary>/gs, '**$1**\n')
    .replace(/<h([1-6])>(.*?)<\/h\1>/gs, (_, level, title) => `\n${'#'.repeat(Number(level))} ${title}\n`)
    .replace(/<p[^>]*>(.*?)<\/p>/gs, '\n$1\n')
    .replace(/<\/?(?:Unstyled|Page|Meta|Ideas|header|div|details)\b[^>]*>/g, '')
    .replace(/\{([a-z]\w*(?:\.\w+)*)\}/g, (whole, path) => {
      const value = findValue(path, options.values)
      return value === undefined ? whole : `${value}`
    })
    .replace(/^[ \t]+$/gm, '')
    .replace(/^ +(?=#)/gm, '')
  return `${withoutEmptySections(restore(text.replace(/\n{3,}/g, '\n\n').trim()))}\n`
}
