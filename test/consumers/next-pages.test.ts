import { describe } from 'vitest'
import { testServer } from './support/testServer.js'
import { driveWithToday } from './support/today.js'

// The build type-checks the app and the package.
describe('Next, pages router', () => {
  const binary = 'node_modules/next/dist/bin/next'
  driveWithToday(testServer('next-pages', (port) => [binary, 'start', '-H', '127.0.0.1', '-p', port]))
})
