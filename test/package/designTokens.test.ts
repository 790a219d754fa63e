import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import reference from '../../stories/docs/reference.json' with { type: 'json' }
import { parseTokens, readCssValues, toCustomProperties } from './support/designTokens.js'

const RESOLVER = 'dist/tokens/ankr-approach.resolver.json'

const cases = globSync('src/theme/themes/*.css')
  .map((file) => basename(file, '.css'))
  .sort()
  .flatMap((theme) => (['light', 'dark'] as const).map((mode) => ({ theme, mode })))

/** Custom properties without a default: the components use the font of the page. */
const WITHOUT_DEFAULT = ['--ankr-font', '--ankr-font-heading']

describe('Design tokens', () => {
  it('there is a file for each theme and mode, and a resolver', () => {
    const files = cases.map(({ theme, mode }) => `dist/tokens/${theme}-${mode}.tokens.json`)
    expect(globSync('dist/tokens/*').sort()).toEqual([...files, RESOLVER].sort())
  })

  it.each(cases)(
    '$theme, $mode: Terrazzo parses the file, and its values are those of the CSS',
    async (context) => {
      const { theme, mode } = context
      const { tokens } = await parseTokens(`dist/tokens/${theme}-${mode}.tokens.json`)
      const properties = toCustomProperties(tokens)
      expect(properties).toEqual(readCssValues(theme, mode))
      expect([...Object.keys(properties), ...WITHOUT_DEFAULT].sort()).toEqual(reference.customProperties)
    },
  )

  it('the resolver has every theme and mode', async () => {
    const { resolver } = await parseTokens(RESOLVER)
    expect(
      resolver
        .listPermutations?.()
        .map((input) => input.theme)
        .sort(),
    ).toEqual(cases.map(({ theme, mode }) => `${theme}-${mode}`).sort())
    for (const { theme, mode } of cases) {
      const tokens = resolver.apply({ theme: `${theme}-${mode}` })
      expect(toCustomProperties(tokens), theme).toEqual(readCssValues(theme, mode))
    }
  })

  it('seeded: Terrazzo reports a color in the notation before 2025.10', async () => {
    const file = 'dist/tokens/ankr-light.tokens.json'
    const document = JSON.parse(readFileSync(file, 'utf8'))
    document.ankr.color.text.$value = { colorSpace: 'srgb', components: ['1b', '1e', '23'] }
    await expect(parseTokens(file, JSON.stringify(document))).rejects.toThrow(/components/)
  })
})
