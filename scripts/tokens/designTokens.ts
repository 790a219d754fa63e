import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { createDesignTokens } from './createDesignTokens.js'
import { MODES, readDefaults, readTheme } from './readTokens.js'

const SCHEMAS = 'https://www.designtokens.org/schemas/2025.10'

/** Returns the tokens of every theme and mode, by file name. */
const createTokenFiles = (): Record<string, object> => {
  const defaults = readDefaults(readFileSync('src/theme/tokens.css', 'utf8'))
  return Object.fromEntries(
    globSync('src/theme/themes/*.css')
      .sort()
      .flatMap((file) => {
        const values = readTheme(defaults, readFileSync(file, 'utf8'))
        return MODES.map((mode): [string, object] => [
          `${basename(file, '.css')}-${mode}.tokens.json`,
          { $schema: `${SCHEMAS}/format.json`, ...createDesignTokens(values, mode) },
        ])
      }),
  )
}

/**
 * Returns the resolver, which makes every file a context of the modifier `theme`. A modifier for the mode alone is not possible:
 * its tokens would have to depend on the theme. https://www.designtokens.org/tr/2025.10/resolver/
 */
const createResolver = (files: readonly string[]) => ({
  $schema: `${SCHEMAS}/resolver.json`,
  name: 'ankr-approach',
  version: '2025.10',
  description: 'The themes of ankr-approach, in light and dark.',
  modifiers: {
    theme: {
      description: 'A theme and its mode.',
      contexts: Object.fromEntries(files.map((file) => [file.replace('.tokens.json', ''), [{ $ref: file }]])),
      default: 'ankr-light',
    },
  },
  resolutionOrder: [{ $ref: '#/modifiers/theme' }],
})

/** The plugin that emits the design tokens: a file for each theme and mode, and the resolver. */
export const designTokens = (): Plugin => ({
  name: 'design-tokens',
  apply: 'build',
  generateBundle() {
    const tokens = createTokenFiles()
    const files = { ...tokens, 'ankr-approach.resolver.json': createResolver(Object.keys(tokens)) }
    for (const [file, content] of Object.entries(files)) {
      const source = `${JSON.stringify(content, null, 2)}\n`
      this.emitFile({ type: 'asset', fileName: `tokens/${file}`, source })
    }
  },
})
