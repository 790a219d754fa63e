import { mkdirSync, writeFileSync } from 'node:fs'

/** Writes the results of each Vitest project, which `suite.mjs` counts. A file that fails to load is a failure. */
export default class TallyReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const projects = {}
    for (const module of modules) {
      // Vitest names a project that runs in a browser "name (browser)".
      const name = module.project.name.replace(/ \(\w+\)$/, '')
      projects[name] ??= { passed: 0, failed: 0, skipped: 0 }
      const count = projects[name]
      for (const test of module.children.allTests()) count[test.result().state] += 1
      if (!module.ok() && ![...module.children.allTests('failed')].length) count.failed += 1
    }
    mkdirSync('node_modules/.cache', { recursive: true })
    const tally = { projects, unhandled: unhandledErrors.length }
    writeFileSync('node_modules/.cache/vitest-tally.json', JSON.stringify(tally))
  }
}
