import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** A host stylesheet. Its first line contains its description, and the attributes of the element around the components. */
export interface Host {
  readonly name: string
  /** Package and version, or a description. */
  readonly title: string
  /** Attributes of the `<main>` around our components. */
  readonly attributes: string
  readonly css: string
}

const HEAD =
  /^\/\*! (?<title>.+?)( \| ours| \| [\w.-]+ \| https:\S+)(?<attributes>( \| (class|id)="[^"]*")*) \*\//

export const readHost = (name: string, css: string): Host => {
  const { title, attributes } = HEAD.exec(css)?.groups ?? {}
  if (!title)
    throw new Error(`${name}: its first line has to name package, licence and address, or say "ours"`)
  return { name, title, attributes: (attributes ?? '').replaceAll(' | ', ' '), css }
}

export const hosts: readonly Host[] = globSync('test/e2e/hosts/sheets/*.css')
  .sort()
  .map((file) => readHost(basename(file, '.css'), readFileSync(file, 'utf8')))
