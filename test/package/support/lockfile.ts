import { readFileSync } from 'node:fs'

/** The lockfile's entry of an installed package. */
export interface Locked {
  name: string
  version: string
  license?: string
  integrity?: string
  resolved?: string
  link?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

interface Lockfile {
  packages: Record<string, Omit<Locked, 'name'>>
}

const lockfile: Lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** Where a package finds another: beside it, or further up. */
const find = ({ packages }: Lockfile, from: string, name: string): string => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at ? `${at}/` : ''}node_modules/${name}`
    if (packages[place]) return place
    if (!at) throw new Error(`${name} is not in the lockfile`)
    if (!at.includes('/node_modules/')) at = ''
  }
}

/** Everything that comes with these packages, themselves included, by following the lockfile. */
export const installed = (names: string[], lock = lockfile): Locked[] => {
  const found = new Map<string, Locked>()
  const queue = names.map((name) => find(lock, '', name))
  for (let place = queue.pop(); place; place = queue.pop()) {
    if (found.has(place)) continue
    const entry = lock.packages[place] as Omit<Locked, 'name'>
    found.set(place, { ...entry, name: place.slice(place.lastIndexOf('node_modules/') + 13) })
    const more = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
    queue.push(...more.map((name) => find(lock, place as string, name)))
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const PERMISSIVE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']

/** What speaks against shipping a package to a partner. */
export const objections = ({ name, license, integrity, link, hasInstallScript }: Locked): string[] => [
  ...(PERMISSIVE.includes(license ?? '') ? [] : [`${name} is licensed ${license ?? 'by nobody'}`]),
  ...(hasInstallScript ? [`${name} runs a script when it is installed`] : []),
  ...(integrity?.startsWith('sha512-') && !link ? [] : [`${name} is not pinned by a digest`]),
]
