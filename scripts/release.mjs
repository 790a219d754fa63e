#!/usr/bin/env node
// Writes the files of a release to `release/`, from the built package: the tarball, the bill of materials, the digests for
// partners, the changelog entry, and a digest of each file. It publishes nothing.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sbom } from './sbom.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}/release`
const { repository, version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))

// npm rejects a provenance if `repository` in package.json is another repository.
// https://docs.npmjs.com/generating-provenance-statements
// Names that only the owner knows are placeholders until the first release.
const placeholders = ['package.json', 'README.md'].filter((file) =>
  readFileSync(`${root}/${file}`, 'utf8').includes('TODO-OWNER'),
)
if (placeholders.length > 0) {
  console.error(`Replace TODO-OWNER in ${placeholders.join(' and ')} before a release.`)
  process.exit(1)
}

const slug = process.env.GITHUB_REPOSITORY
if (slug && !`${repository?.url ?? repository}`.includes(slug)) {
  console.error(`package.json has to name this repository: "repository": "github:${slug}"`)
  process.exit(1)
}

const changes = readFileSync(`${root}/CHANGELOG.md`, 'utf8')
  .split(/^## /m)
  .find((section) => section.startsWith(`${version}\n`))
if (!changes) {
  console.error(`CHANGELOG.md says nothing of ${version}`)
  process.exit(1)
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, stdio: 'pipe' })
writeFileSync(`${folder}/sbom.cdx.json`, `${JSON.stringify(sbom(), null, 2)}\n`)
copyFileSync(`${root}/dist/integrity.json`, `${folder}/integrity.json`)
writeFileSync(`${folder}/NOTES.md`, changes.slice(version.length).trimStart())

const digests = readdirSync(folder)
  .sort()
  .map(
    (file) =>
      `${createHash('sha384')
        .update(readFileSync(`${folder}/${file}`))
        .digest('hex')}  ${file}\n`,
  )
writeFileSync(`${folder}/SHA384SUMS`, digests.join(''))
