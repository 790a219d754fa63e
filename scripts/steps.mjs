/** Creates a step from a script of package.json. It counts as one test, which passes if the exit code is 0. */
const script = (name) => ({ name, argv: ['npm', 'run', '--silent', name] })
/** Creates a step from Vitest projects. It counts their tests. Each project has to run at least one. */
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

/** Returns a step without some files. `only` returns a step with these files only. */
const without = (step, ...files) => ({
  ...step,
  argv: [...step.argv, ...files.map((file) => `--exclude=${file}`)],
})
const only = (step, ...files) => ({ ...step, argv: [...step.argv, ...files] })

/** The browser tests of `npm test`: the page, islands, and how tooltips open. The slow suite runs the others. */
const CORE = [
  'test/browser/ankrApproach',
  'test/browser/forcedColors',
  'test/browser/islands.test',
  'test/browser/serverHtml',
  'test/browser/statisticSize',
  'test/browser/svgImages',
  'test/browser/tooltip/accessibility',
  'test/browser/tooltip/opening',
  'test/browser/tooltip/shadow',
  'test/browser/tooltip/size',
]
/** The documentation pages of a Storybook in development, and what tools read of it. */
const STORYBOOK = 'test/browser/storybook'

/** Returns a step with some files, and ten times as many runs of each property test (fast-check). */
const thorough = (step, ...files) => ({ ...only(step, ...files), env: { FC_RUNS: '10000' } })

const build = script('build')

/** Creates a step from some files of a project. */
const part = (name, project, ...files) =>
  only(tests(name, project), ...files.map((file) => `test/${project}/${file}`))

/** Files run in parallel, one per core. The longest files are in one step, since a step takes as long as its longest file. */
const hosts = part('hosts+policies', 'e2e', 'hosts', 'policies.test.ts')
/** Tests with the stylesheets of all host pages and each React version. `hosts` tests the most important ones. */
const allHosts = { ...hosts, name: 'all-hosts+policies', env: { HOSTS: 'all', REACT_VERSIONS: 'all' } }
const e2e = [
  part('elements', 'e2e', 'elements', 'embed'),
  part('server+roots', 'e2e', 'server.test.ts', 'roots', 'safety'),
  part('field-reports', 'e2e', 'field-reports', 'payloads', 'accessibility.test.ts'),
]
/** Builds Storybook, and opens it from a static host under a strict policy. */
const staticStorybook = part('storybook', 'e2e', 'storybook')
/** The same with every story. `staticStorybook` opens one in sixteen. */
const wholeStorybook = { ...staticStorybook, name: 'whole-storybook', env: { STORYBOOK_STORIES: 'all' } }
const storybookInDevelopment = only(tests('storybook-development', 'browser'), STORYBOOK)
const leaks = part('leaks', 'e2e', 'leaks')
/** One round of the benchmark: each variant builds, shows the same words and can be measured. */
const bench = { ...script('bench'), env: { BENCH_ROUNDS: '1', BENCH_ONLY: 'plain,ours,kept,embed,radix' } }
const supply = part('supply', 'package', 'supply.test.ts', 'integrity.test.ts')

/** Apps with the oldest and the newest React. `all-vite` has those between them too. */
const vite = part('vite', 'consumers', 'vite.test.ts', 'reactServer.test.ts')
/** Next with Turbopack. `all-next` has webpack too. */
const next = part('next', 'consumers', 'next.test.ts')
const apps = [vite, next, part('test-runners', 'consumers', 'testRunners.test.ts')]
const frameworks = [
  { ...vite, name: 'all-vite', env: { REACT_VERSIONS: 'all' } },
  { ...next, name: 'all-next', env: { NEXT_BUNDLERS: 'all' } },
  part('real-pages', 'consumers', 'realPages.test.ts'),
  part('bundlers', 'consumers', 'bundlers.test.ts'),
  part('vue', 'consumers', 'vue.test.ts'),
  part('tailwind', 'consumers', 'tailwind.test.ts'),
  part('next-pages', 'consumers', 'next-pages.test.ts'),
  part('react-router', 'consumers', 'react-router.test.ts'),
  part('astro', 'consumers', 'astro.test.ts'),
  part('docusaurus', 'consumers', 'docusaurus.test.ts'),
  part('svelte', 'consumers', 'svelte.test.ts'),
  part('angular', 'consumers', 'angular.test.ts'),
  part('preact', 'consumers', 'preact.test.ts'),
  part('bun', 'consumers', 'bun.test.ts'),
]
const fuzz = thorough(tests('fuzz', 'unit', 'ssr', 'conformance'), 'fuzz', 'unit/domain')

/** Stories in Chromium, Firefox and WebKitGTK: a sample, or all of them. */
const engineStories = tests('engine-stories', 'engines-chromium', 'engines-firefox', 'engines-webkit')
const allEngineStories = { ...engineStories, name: 'all-engine-stories', env: { ENGINE_STORIES: 'all' } }
/** Tooltips, print, widths, dark mode and restored forms in Chromium, Firefox and WebKitGTK. */
const engines = tests('engines', 'engines')

/** The page in each language, in four time zones and three engines. `test/ssr/timeZones.test.ts` compares the server's texts. */
const TIME_ZONES = 'test/engines/timeZones.test.ts'
/** Each page of a built Storybook in Firefox and WebKitGTK. `staticStorybook` opens them in Chromium. */
const BUILT_STORYBOOK = 'test/engines/storybook.test.ts'
const darkVariants = { ...tests('dark-variants', 'stories-dark'), env: { STORIES: 'variants' } }

/** The steps that take too long for every push. The scheduled workflow runs them every night, as does `npm run test:all`. */
const nightly = [
  darkVariants,
  { ...only(engines, TIME_ZONES), name: 'time-zones' },
  { ...only(engines, BUILT_STORYBOOK), name: 'storybook-engines' },
  fuzz,
  leaks,
  storybookInDevelopment,
  wholeStorybook,
  allHosts,
  allEngineStories,
  supply,
  bench,
  ...frameworks,
]

const slow = [
  build,
  { ...tests('stories-dark', 'stories-dark'), env: { STORIES: 'core' } },
  { ...tests('story-variants', 'stories-light'), env: { STORIES: 'variants' } },
  without(tests('browser-more', 'browser'), ...CORE.map((path) => `${path}**`), `${STORYBOOK}/**`),
  engineStories,
  without(engines, TIME_ZONES, BUILT_STORYBOOK),
  ...e2e,
  hosts,
  staticStorybook,
  ...apps,
]

/** The steps that the nightly suite has in full. */
const REPLACED = [hosts, engineStories, staticStorybook, vite, next].map(({ name }) => name)

export const suites = {
  everyday: [
    // The longest step with a single process. It runs in parallel with the others.
    { ...script('typecheck'), beside: true },
    script('lint'),
    build,
    script('lint:package'),
    script('lint:unused'),
    without(
      tests('node', 'unit', 'conformance', 'ssr', 'package'),
      'test/package/supply.test.ts',
      'test/package/integrity.test.ts',
    ),
    only(tests('browser', 'browser'), ...CORE),
    { ...tests('stories', 'stories-light'), env: { STORIES: 'core' } },
  ],
  slow,
  every: [...slow.filter(({ name }) => !REPLACED.includes(name)), ...nightly],
  engines: [build, allEngineStories, engines],
  consumers: [build, ...apps.filter((step) => !REPLACED.includes(step.name)), ...frameworks],
}
