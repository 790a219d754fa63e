import { globSync, readFileSync } from 'node:fs'
import { transform } from 'lightningcss'
import { beforeAll, describe, expect, test } from 'vitest'
import pkg from '../../../package.json' with { type: 'json' }
import { toReact } from '../../../stories/builder/code/react.js'
import * as snippets from '../../../stories/docs/snippets.js'
import { examples } from '../../ssr/builder/examples.js'
import { syntaxErrors, typeCheck } from './compile.js'
import { elementErrors } from './elements.js'
import { type Block, blocksOf, readReadme } from './markdown.js'

const readme = readReadme()
const blocks = blocksOf(readme)
const of = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language))

/** An Astro page as TSX: its frontmatter, then its template in a fragment, without client directives. */
const fromAstro = (code: string) => {
  const [, script = '', template = ''] = code.split(/^---$/m)
  return `${script}\nexport const page = <>${template.replace(/ client:\w+/g, '')}</>`
}

const moduleOf = ({ language, code }: Block) => (language === 'astro' ? fromAstro(code) : code)

/** Whether every import of a module can be resolved here. */
const isSelfContained = (code: string) =>
  [...code.matchAll(/(?:from|import) '([^']+)'/g)].every(([, path = '']) =>
    /^(ankr-approach|react)(\/|$)/.test(path),
  )

const modules = of('tsx', 'ts', 'js', 'mdx', 'astro').map((block) => ({ ...block, module: moduleOf(block) }))
const checked = modules.filter(({ module }) => isSelfContained(module))
const foreign = modules.filter(({ module }) => !isSelfContained(module))

const source = globSync('src/**/*.{css,ts,tsx}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
  // A long `var()` has its name on a line of its own.
  .replaceAll(/var\(\s+/g, 'var(')

/** The code of the builder with the most props of each component. */
const builderModules = examples.flatMap(([title, example]) =>
  example.theme ? toReact(example).map(({ code }): [string, string] => [`builder: ${title}`, code]) : [],
)

const snippetModules = [
  ...Object.entries(snippets).filter(([, code]) => /^import [\w{]/.test(code)),
  ...builderModules,
]

describe('README code', () => {
  let errors: string[][]
  beforeAll(() => {
    errors = typeCheck([
      ...checked.map(({ module }) => module),
      ...snippetModules.map(([, code]) => code),
      'import { DecentralizationStats } from \'ankr-approach\'\nexport const seeded = <DecentralizationStats maxAgeDays="a year" />',
    ])
  })

  test.each(checked.map((block, index) => ({ ...block, index })))(
    'README: the block on line $line ($language) has no type error',
    ({ index }) => {
      expect(errors[index]).toEqual([])
    },
  )

  test.each(snippetModules.map(([name], index) => ({ name, index })))(
    'Storybook: the snippet `$name` has no type error',
    ({ index }) => {
      expect(errors[checked.length + index]).toEqual([])
    },
  )

  test('README: a block with a seeded type error is reported', () => {
    expect(errors.at(-1)?.join()).toContain("Type 'string' is not assignable to type 'number'")
  })

  test.each(foreign)(
    'README: the block on line $line, whose imports are not installed here, parses and is a recipe',
    ({ module, recipe }) => {
      expect(syntaxErrors(module)).toEqual([])
      expect(recipe).not.toEqual([])
    },
  )

  test.each(of('css'))(
    'README: the stylesheet on line $line parses, and its custom properties and parts exist',
    ({ code }) => {
      expect(() => transform({ filename: 'block.css', code: Buffer.from(code) })).not.toThrow()
      const used = [
        ...[...code.matchAll(/--ankr-[\w-]+/g)].map(([property]) => `var(${property}`),
        ...[...code.matchAll(/::part\((\w+)\)/g)].map(([, part]) => `part="${part}"`),
      ]
      expect(used.filter((text) => !source.includes(text))).toEqual([])
    },
  )

  test.each(of('html'))(
    'README: the custom elements on line $line exist, and accept their attributes',
    ({ code }) => {
      expect(elementErrors(code)).toEqual([])
    },
  )

  test('README: JSON and shell blocks are valid', () => {
    for (const { code } of of('json')) expect(() => JSON.parse(code)).not.toThrow()
    expect(of('sh').map(({ code }) => code.trim())).toContain(`npm install ${pkg.name}`)
  })

  test('README: every block has a language that a test reads, or is a recipe', () => {
    const read = ['tsx', 'ts', 'js', 'mdx', 'astro', 'css', 'html', 'json', 'sh']
    const unread = blocks.filter(({ language, recipe }) => !read.includes(language) && !recipe.length)
    expect(unread.map(({ line }) => line)).toEqual([])
    expect(readme.match(/^```\w/gm)?.length).toBe(blocks.length)
  })
})
