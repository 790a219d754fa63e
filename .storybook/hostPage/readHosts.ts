/** A stylesheet of the suite: its name for readers, and the attribute of the element around a component. */
export interface HostSheet {
  readonly title: string
  readonly class?: string
  readonly id?: string
}

const HEAD = /^\/\*! (?<title>.+?) \| (?<licence>ours|[\w.-]+)(?<rest>.*?) \*\//

/** Reads the first line of a stylesheet, which `test/e2e/hosts/README.md` describes. */
export const readHostSheet = (css: string): HostSheet => {
  const { title = '', licence, rest = '' } = HEAD.exec(css)?.groups ?? {}
  const [, attribute, value] = / \| (class|id)="([^"]*)"/.exec(rest) ?? []
  // A package has its version in the title: `bootstrap 5.3.9`.
  const [name = title] = licence === 'ours' ? [title] : title.split(',')
  return {
    title: name.replace(/\.$/, ''),
    ...(attribute === 'class' && { class: value }),
    ...(attribute === 'id' && { id: value }),
  }
}
