import { globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }
import { sbom } from '../../scripts/sbom.mjs'
import { builtFiles, read } from './support/dist.js'
import { installed, type Locked, objections } from './support/lockfile.js'

const direct = Object.keys(pkg.dependencies)
const tree = installed(direct)
const label = ({ name, version }: { name: string; version: string }) => `${name}@${version}`

describe('Dependencies of the package', () => {
  test('are pinned, have permissive licenses, and run no install script', () => {
    expect(tree.map(({ name }) => name)).toEqual(expect.arrayContaining(direct))
    expect(tree.length).toBeGreaterThan(direct.length)
    expect(tree.flatMap(objections)).toEqual([])
  })

  test('include their license files', () => {
    const silent = tree.filter(
      ({ name }) => !globSync(`node_modules/${name}/[Ll][Ii][Cc][Ee][Nn][CcSs][Ee]*`).length,
    )
    expect(silent.map(label)).toEqual([])
  })

  test('contain no package in two versions', () => {
    const names = tree.map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('are those justified in SECURITY.md, and no others', () => {
    const [, section = ''] = read('SECURITY.md').split('## Dependencies')
    const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)` \| (.{10,}) \|$/gm)]
    expect(rows.map(([, name]) => name)).toEqual(direct)
  })

  test('have exact versions if direct', () => {
    expect(Object.values(pkg.dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('seeded: an install script, a license and a missing digest are found at any depth', () => {
    const sound = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' }
    const packages = {
      'node_modules/a': { ...sound, dependencies: { b: '1' } },
      'node_modules/b': { ...sound, license: 'GPL-3.0-only' },
      'node_modules/a/node_modules/b': { ...sound, optionalDependencies: { c: '1' } },
      'node_modules/c': { version: '1.0.0', hasInstallScript: true },
    }
    const found: Locked[] = installed(['a'], { packages })
    expect(found.map(label)).toEqual(['a@1.0.0', 'b@1.0.0', 'c@1.0.0'])
    expect(found.flatMap(objections)).toEqual([
      'c is licensed by nobody',
      'c runs a script when it is installed',
      'c is not pinned by a digest',
    ])
    expect(installed(['b'], { packages }).flatMap(objections)).toEqual(['b is licensed GPL-3.0-only'])
  })
})

describe('Software bill of materials', () => {
  const notices = builtFiles('THIRD-PARTY-NOTICES.txt').map(read).join('')
  const inside = [...notices.matchAll(/^(\S+) (\d\S*) \((.+)\)$/gm)].map(([, name, version, license]) => ({
    name: name as string,
    version: version as string,
    license: license as string,
  }))

  test('lists every dependency and bundled package, with license and digest, and nothing else', () => {
    const { bomFormat, metadata, components, dependencies } = sbom()
    expect([bomFormat, metadata.component.name, metadata.component.version]).toEqual([
      'CycloneDX',
      pkg.name,
      pkg.version,
    ])
    const expected = [...tree, ...inside].map((part) => [label(part), part.license])
    expect(components.map((part) => [label(part), part.licenses?.[0]?.license?.id])).toEqual(
      expected.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    )
    expect(components.filter(({ hashes }) => hashes?.[0]?.alg !== 'SHA-512').map(label)).toEqual([])
    const refs = [label(metadata.component), ...components.map((part) => part['bom-ref'])]
    expect(dependencies.map(({ ref }) => ref).sort()).toEqual(refs.sort())
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual(
      [],
    )
  })

  test('is the same in two runs, and differs if the contents differ', {
    timeout: 120_000,
  }, () => {
    const [first, second, other] = [sbom([]), sbom([]), sbom(['preact@11.2.0'])]
    expect(second).toEqual(first)
    expect(first.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/)
    expect(first.metadata.timestamp).toBeUndefined()
    expect(other.serialNumber).not.toBe(first.serialNumber)
    expect(other.components.map(label)).toContain('preact@11.2.0')
    expect(() => sbom(['nobody@1.0.0'])).toThrow('nobody@1.0.0')
  })

  test('lists only permissive licenses for bundled code', () => {
    const locked = inside.flatMap(({ name }) => installed([name]).filter((part) => part.name === name))
    expect(locked.map(label)).toEqual(inside.map(label))
    expect(locked.flatMap(objections)).toEqual([])
  })
})
