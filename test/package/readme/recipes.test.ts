import { existsSync, globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blocksOf, readReadme, wordsOf } from './markdown.js'
import { filesNamedIn, missingFrom, sourceOf } from './recipe.js'

const readme = readReadme()
const recipes = blocksOf(readme).flatMap((block) => block.recipe.map((app) => ({ app, ...block })))

describe('README recipes', () => {
  test.each(recipes)('README: every line of the recipe for $app is in that consumer app', ({ app, code }) => {
    const source = sourceOf(app)
    expect(source, `test/consumers/${app} has no source`).not.toBe('')
    expect(missingFrom(source, code)).toEqual([])
  })

  test.each(recipes)(
    'README: the files that the recipe for $app names exist',
    ({ recipe: [first], code }) => {
      // A recipe of several apps names the files of the first.
      const absent = filesNamedIn(code).filter((file) => !existsSync(`test/consumers/${first}/${file}`))
      expect(absent).toEqual([])
    },
  )

  test('README: every consumer app of a framework or bundler has a recipe', () => {
    const apps = globSync('test/consumers/*/package.json').map((file) =>
      basename(file.replace('/package.json', '')),
    )
    // It renders the protocol of Server Components by hand; a partner would use a framework.
    const internal = ['react-server']
    const shown = new Set(recipes.map(({ app }) => app))
    expect(apps.filter((app) => !shown.has(app) && !internal.includes(app))).toEqual([])
  })

  test('README: text outside recipes, tables and code has at most 1,250 words', () => {
    expect(wordsOf(readme)).toBeLessThanOrEqual(1_250)
    expect(wordsOf('<details>\nfolded\n</details>\n| a table |\nthree plain words')).toBe(3)
  })

  test.each([
    ["import { Badge } from 'ankr-approach'", 'Badge from ankr-approach'],
    ['<DecentralizationStats maxAgeDays={364} />', '<DecentralizationStats maxAgeDays={364} />'],
  ])('README: a recipe with the seeded defect %s is reported', (line, reported) => {
    const source = `import { ChainNeutralBadge,\n  Term } from 'ankr-approach'\n<Term />`
    expect(missingFrom(source, `import { Term } from 'ankr-approach'\n<Term />\n${line}`)).toEqual([reported])
  })
})
