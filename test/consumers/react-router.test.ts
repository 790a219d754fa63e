import { describe, test } from 'vitest'
import { shell } from './support/shell.js'
import { site } from './support/testServer.js'
import { driveWithToday } from './support/today.js'

describe('React Router, framework mode', () => {
  const app = site('react-router', () => [
    'node_modules/@react-router/serve/bin.cjs',
    'build/server/index.js',
  ])

  test('its types hold, ours included', async () => {
    await shell(app.directory(), 'npm', 'run', 'typecheck')
  })

  driveWithToday(app)
})
