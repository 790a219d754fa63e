import { describe } from 'vitest'
import { drive } from './support/drive.js'
import { site } from './support/site.js'

describe('Docusaurus', () => {
  const docusaurus = site('docusaurus', (port) => [
    'node_modules/@docusaurus/core/bin/docusaurus.mjs',
    'serve',
    '--no-open',
    '--host',
    '127.0.0.1',
    '--port',
    port,
  ])

  drive(docusaurus, '')
})
