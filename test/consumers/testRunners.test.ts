import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { installed, setting } from './support/environment.js'
import { shellOutput } from './support/shell.js'

const context = setting()

/** By runner: its app, the scripts that run the same tests, and how many there are. */
const runners = [
  { name: 'Jest, jsdom', app: 'jest', scripts: ['test', 'test:esm'], passed: /Tests: +5 passed, 5 total/ },
  {
    name: 'Vitest',
    app: 'vitest',
    scripts: ['test:jsdom', 'test:happy-dom'],
    passed: /Tests +5 passed \(5\)/,
  },
]

describe.each(runners)('$name', ({ app, scripts, passed }) => {
  const directory = installed(app, context)

  if (app === 'vitest')
    test(`${app}: types hold`, async () => {
      await shellOutput(directory(), 'npm', 'run', 'typecheck')
    })

  test.each(scripts)(`${app}: npm run %s passes and prints no warning of React or jsdom`, async (script) => {
    const printed = stripVTControlCharacters(await shellOutput(directory(), 'npm', 'run', script))
    expect(printed).toMatch(passed)
    expect(printed).not.toMatch(/console\.(error|warn)|act\(|Not implemented|[Uu]nhandled/)
  })
})
