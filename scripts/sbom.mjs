#!/usr/bin/env node
// Prints a CycloneDX bill of materials: the dependencies of the package, and the packages that are bundled in its files.
// The output is reproducible: it depends on the lockfile and the build, and has no time, random number or folder name.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file) => readFileSync(`${root}/${file}`, 'utf8')

const ask = (...options) =>
  JSON.parse(
    execFileSync(
      'npm',
      ['sbom', '--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only', ...options],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 },
    ),
  )

/** Returns the packages that are bundled, from the notices of the build. */
const bundled = () => {
  const file = 'dist/THIRD-PARTY-NOTICES.txt'
  const text = existsSync(`${root}/${file}`) ? read(file) : ''
  return [...text.matchAll(/^-+\n\n(\S+) (\S+) \(.+\)$/gm)].map(([, name, version]) => `${name}@${version}`)
}

const uuid = (text) => {
  const hex = createHash('sha256').update(text).digest('hex')
  // A UUID of version 8, which RFC 9562 defines for custom content, here a digest. https://www.rfc-editor.org/rfc/rfc9562
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const sbom = (inside = bundled()) => {
  const { name } = JSON.parse(read('package.json'))
  const report = ask('--omit=dev')
  const rootRef = report.metadata.component['bom-ref']
  const more = inside.length ? ask().components.filter((part) => inside.includes(part['bom-ref'])) : []
  if (more.length !== inside.length) throw new Error(`Not in the lockfile: one of ${inside.join(', ')}`)
  const parts = more.map((part) => ({ ...part, properties: [{ name: 'bundled', value: 'true' }] }))
  const { timestamp: _, tools, ...metadata } = report.metadata
  const content = {
    ...metadata,
    // The date of the release, if it is set. The time of the build would not be reproducible.
    ...(process.env.SOURCE_DATE_EPOCH && {
      timestamp: new Date(process.env.SOURCE_DATE_EPOCH * 1000).toISOString(),
    }),
    tools: tools.map(({ version: _, ...tool }) => tool),
    component: { ...metadata.component, name },
  }
  const components = [...report.components, ...parts].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1))
  const dependencies = [
    ...report.dependencies.map(({ ref, dependsOn }) => ({
      ref,
      dependsOn: [...dependsOn, ...(ref === rootRef ? inside : [])].sort(),
    })),
    ...inside.map((ref) => ({ ref, dependsOn: [] })),
  ].sort((a, b) => (a.ref < b.ref ? -1 : 1))
  const body = { version: 1, metadata: content, components, dependencies }
  const { $schema, bomFormat, specVersion } = report
  return {
    $schema,
    bomFormat,
    specVersion,
    serialNumber: `urn:uuid:${uuid(JSON.stringify(body))}`,
    ...body,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(sbom(), null, 2))
