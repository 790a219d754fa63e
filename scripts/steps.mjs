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

const build = script('build')

export const suites = {
  everyday: [
    script('typecheck'),
    script('lint'),
    build,
    script('lint:package'),
    script('lint:unused'),
    tests('node', 'unit', 'contract', 'server'),
    tests('browser', 'browser'),
    tests('stories', 'stories-light', 'stories-dark'),
    tests('consumers', 'consumers'),
  ],
  slow: [build, tests('gauntlet', 'gauntlet')],
}
