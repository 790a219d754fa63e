/** A step that counts as one: a script of package.json that says yes or no. */
const script = (name) => ({ name, argv: ['npm', 'run', '--silent', name] })
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

/** A step without some files, or with some files alone. */
const without = (step, ...files) => ({
  ...step,
  argv: [...step.argv, ...files.map((file) => `--exclude=${file}`)],
})
const only = (step, ...files) => ({ ...step, argv: [...step.argv, ...files] })

/** Terms in every place a page can put them: the longest of the browser's tests. */
const PLACES = 'test/browser/terms/places.test.ts'

/** The same for the files that these name, with ten times as many runs of every property. */
const thorough = (step, ...files) => ({ ...only(step, ...files), env: { FC_RUNS: '10000' } })

const build = script('build')
const apps = tests('apps', 'consumers')

export const suites = {
  everyday: [
    script('typecheck'),
    script('lint'),
    build,
    script('lint:package'),
    script('lint:unused'),
    tests('node', 'unit', 'contract', 'server'),
    without(tests('browser', 'browser'), PLACES),
    tests('stories', 'stories-light'),
  ],
  slow: [
    build,
    tests('stories-dark', 'stories-dark'),
    only(tests('places', 'browser'), PLACES),
    tests('gauntlet', 'gauntlet'),
    apps,
    thorough(
      tests('fuzz', 'unit', 'server', 'contract'),
      'fuzz',
      'unit/interop',
      'unit/chains',
      'unit/resilience',
    ),
  ],
  consumers: [build, apps],
}
