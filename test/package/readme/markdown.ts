import { readFileSync } from 'node:fs'

export const README = 'README.md'
export const readReadme = (): string => readFileSync(README, 'utf8')

/** A fenced code block, and the consumer apps that it is taken from. */
export interface Block {
  readonly language: string
  readonly code: string
  readonly line: number
  readonly recipe: readonly string[]
}

const FENCE = /^(?:<!-- recipe: (?<recipe>[\w, -]+) -->\n\n)?```(?<language>\w+)\n(?<code>[\s\S]*?)^```$/gm

export const blocksOf = (text: string): Block[] =>
  [...text.matchAll(FENCE)].map(({ index, groups: { recipe = '', language = '', code = '' } = {} }) => ({
    language,
    code,
    line: text.slice(0, index).split('\n').length,
    recipe: recipe.split(', ').filter(Boolean),
  }))

const markers = (name: string) => [`<!-- ${name} -->`, `<!-- /${name} -->`] as const

/** The text between `<!-- name -->` and `<!-- /name -->`. */
export const region = (name: string, text = readReadme()): string => {
  const [open, close] = markers(name)
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`${README} has no region ${open} … ${close}`)
  return text.slice(start + open.length, end)
}

export const replaceRegion = (name: string, content: string, text: string): string =>
  text.replace(region(name, text), () => content)

/** The cells of the rows of a table, without its header. */
export const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

/** The words that everyone reads: without folded recipes, tables, code and images. */
export const wordsOf = (text: string): number =>
  text
    .replace(/<details>[\s\S]*?<\/details>/g, '')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/^\|.*$/gm, '')
    .replace(/<!--.*?-->|!\[[\s\S]*?\)|\]\(.*?\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length
