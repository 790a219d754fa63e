import { format } from 'node:util'
import { afterEach, beforeEach, vi } from 'vitest'

const unexpected: string[] = []

beforeEach(() => {
  unexpected.length = 0
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      unexpected.push(`console.${method}: ${format(...args)}`)
    })
  }
})

/** Whatever a test expected of the console it has to spy on itself; anything else fails it. */
afterEach(() => {
  if (unexpected.length > 0) throw new Error(`Unexpected console output:\n${unexpected.join('\n')}`)
})
