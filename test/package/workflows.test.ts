import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from './support/dist.js'
import { flaws, jobs } from './support/workflow.js'

const files = globSync('.github/workflows/*.yml').sort()
const release = jobs(read('.github/workflows/release.yml'))

test('workflows: one tests each push, one runs the longer suites, one releases', () => {
  expect(files.map((file) => file.replace(/^.*[\\/]/, ''))).toEqual(['ci.yml', 'nightly.yml', 'release.yml'])
  expect(Object.keys(jobs(read('.github/workflows/ci.yml')))).toEqual(['suites'])
  expect(Object.keys(release)).toEqual(['prepare', 'version', 'test', 'build', 'publish', 'release'])
})

test.each(files)(
  'workflow %s: pins every action, persists no credentials, and grants no default permission',
  (file) => {
    expect(flaws(read(file))).toEqual([])
  },
)

test('workflows: only publishing and attestation get an identity token, and run no code of the repository', () => {
  const proven = Object.entries(release).filter(([, lines]) => lines.includes('id-token: write'))
  expect(proven.map(([name]) => name)).toEqual(['publish', 'release'])
  for (const [, lines] of proven) expect(lines).not.toMatch(/actions\/checkout|npm (ci|install|run)|npx/)
})

test('release: a job with write permission runs no code of the repository or of a dependency', () => {
  const writing = Object.entries(release).filter(([, lines]) => /: write$/m.test(lines))
  expect(writing.map(([name]) => name)).toEqual(['version', 'publish', 'release'])
  for (const [, lines] of writing)
    expect(lines).not.toMatch(/npm (ci|install|run|exec)|npx|node |\.ci\/|changesets\/action/)
  for (const [name, lines] of Object.entries(release)) {
    if (name !== 'version' && lines.includes('actions/checkout'))
      expect(lines).toContain('persist-credentials: false')
  }
  expect(release.version).toMatch(/git apply( --include=\S+){4} version\/version\.patch/)
})

test('release: the published build comes from a workspace that ran no tests, and is compared with the tested one', () => {
  expect(release.build).not.toMatch(/\.ci\/|npm (test|run test)|vitest/)
  expect(release.build).toContain('needs: test')
  expect(release.build).toContain('npm ci --ignore-scripts')
  const [compare, upload] = ['diff tested/SHA384SUMS release/SHA384SUMS', 'name: release\n'].map((text) =>
    release.build?.indexOf(text),
  )
  expect(compare).toBeGreaterThan(0)
  expect(upload).toBeGreaterThan(compare as number)
})

test('release: only a commit that passed every suite is published, with provenance', () => {
  expect(release.test).toContain('- run: .ci/run')
  expect(release.publish).toContain('needs: build')
  expect(release.publish).toMatch(/npm publish \S+\.tgz --provenance --access public --ignore-scripts/)
  expect(release.release).toMatch(/needs: \[.*publish.*\]/)
})

test('release: includes the tarball, the bill of materials and the digests', () => {
  for (const file of ['*.tgz', 'sbom.cdx.json', 'integrity.json', 'SHA384SUMS']) {
    expect(release.release).toContain(`release/${file}`)
  }
})

test('workflows: each seeded flaw is found', () => {
  const open = '${{'
  const seededFlaws = [
    'on: pull_request_target',
    'jobs:',
    '  one:',
    '    container: node:24-bookworm',
    '    steps:',
    '      - uses: actions/checkout@v7',
    '      - run: echo @{{ github.event.issue.title }}',
    '      - run: |',
    '          npm publish',
    '          echo "@{{ github.head_ref }}"',
    '        env:',
    '          TOKEN: @{{ secrets.NPM_TOKEN }}',
  ]
  expect(flaws(seededFlaws.join('\n').replaceAll('@{{', open))).toEqual(
    [
      'actions/checkout@v7: no commit',
      'node:24-bookworm: no digest',
      'rights of every job',
      'a secret',
      'rights of ours for code of others',
      '- run: echo @{{ github.event.issue.title }}: an expression in a command',
      'echo "@{{ github.head_ref }}": an expression in a command',
    ].map((flaw) => flaw.replace('@{{', open)),
  )
})
