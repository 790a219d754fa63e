import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generate } from '../../scripts/generate.mjs'

const files = Object.entries(generate())

describe('generated files', () => {
  it('exist for the server-html entry and every language', () => {
    expect(files.map(([file]) => file)).toEqual(
      expect.arrayContaining(['src/server-html/index.ts', 'src/i18n/locales/en/messages.ts']),
    )
  })

  it.each(files)('%s is what `npm run generate` writes', (file, content) => {
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(content)
  })
})
