import { describe } from 'vitest'
import { site } from './support/testServer.js'
import { driveWithToday } from './support/today.js'

// Its build checks its types, ours included.
describe('Next, pages router', () => {
  const binary = 'node_modules/next/dist/bin/next'
  driveWithToday(site('next-pages', (port) => [binary, 'start', '-H', '127.0.0.1', '-p', port]))
})
