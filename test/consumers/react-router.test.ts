import { describe, test } from 'vitest'
import { shell } from './support/shell.js'
import { testServer } from './support/testServer.js'
import { driveWithToday } from './support/today.js'

describe('React Router, framework mode', () => {
  const app = testServer('react-router', () => [
    'node_modules/@react-router/serve/bin.cjs',
    'build/server/index.js',
  ])

  test('the app and the package’s types type-check', async () => {
    await shell(app.directory(), 'npm', 'run', 'typecheck')
  })

  driveWithToday(app)
})
