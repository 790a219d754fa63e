#!/usr/bin/env node
// npm run locale: compares a language with English, and exchanges its texts with translators. See CONTRIBUTING, "A language".
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
// Vite resolves the imports of TypeScript modules, which Node does not.
await runnerImport('./scripts/locale/cli.ts', { configFile: false, logLevel: 'error' }).catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
