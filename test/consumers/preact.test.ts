import { describe, expect, test } from 'vitest'
import { drive } from './support/drive.js'
import { setting } from './support/environment.js'
import { staticApp } from './support/staticApp.js'

const context = setting()

describe('Preact through preact/compat', () => {
  const { open } = staticApp('preact', context)

  // preact/compat applies `defaultValue` to options, but not to options in an <optgroup>.
  test('InteropChecker: starts with the default pair and its verdict under Preact', () =>
    open()(async (page) => {
      const checker = page.locator('.ankr-InteropChecker')
      const [held, wanted] = await checker.locator('select').all()
      expect(await held?.inputValue()).toMatch(/^eip155:1\//)
      expect(await wanted?.inputValue()).toMatch(/^eip155:56\//)
      expect(await checker.getByRole('status').textContent()).toContain('Not directly')
    }))

  drive(open())
})
