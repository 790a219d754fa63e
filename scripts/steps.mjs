/** A step that counts as one: a command that says yes or no. */
const command = (name, ...argv) => ({ name, argv })
/** A step that counts its tests. Each project named has to run some. */
const tests = (name, ...projects) => ({
  name,
  projects,
  argv: [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=./scripts/tally-reporter.mjs',
    ...projects.map((project) => `--project=${project}`),
  ],
})

const build = command('build', 'vite', 'build')

export const suites = {
  everyday: [
    command('types', 'tsc', '--noEmit'),
    command('lint', 'biome', 'ci', '--colors=off'),
    build,
    command('publint', 'publint', '--strict'),
    command('attw', 'attw', '--pack', '.', '--profile', 'esm-only'),
    command('knip', 'knip'),
    tests('node', 'unit', 'contract', 'server'),
    tests('browser', 'browser'),
    tests('stories', 'stories-light', 'stories-dark'),
  ],
  slow: [build, tests('consumers', 'consumers'), tests('gauntlet', 'gauntlet')],
}
