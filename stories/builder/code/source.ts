const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** A value that is written as an identifier, such as an import. */
export class Identifier {
  constructor(readonly name: string) {}
}

const toLiteral = (text: string) =>
  `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`

/** Writes a value as JavaScript. */
export const toSource = (value: unknown): string => {
  if (value instanceof Identifier) return value.name
  if (value instanceof Date) return toLiteral(value.toISOString().slice(0, 10))
  if (typeof value === 'string') return toLiteral(value)
  if (Array.isArray(value)) return `[${value.map(toSource).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([key, item]) =>
      item === undefined ? [] : [`${IDENTIFIER.test(key) ? key : toLiteral(key)}: ${toSource(item)}`],
    )
    return entries.length ? `{ ${entries.join(', ')} }` : '{}'
  }
  return String(value)
}

const toJsxAttribute = ([name, value]: [string, unknown]) => {
  if (value === true) return name
  // JSX decodes character references and has no escapes.
  if (typeof value === 'string' && !/["&\\\n\r]/.test(value)) return `${name}="${value}"`
  return `${name}={${toSource(value)}}`
}

const toJsxText = (text: string) => (/[{}<>&\n\r]|^\s|\s$|^$/.test(text) ? `{${toSource(text)}}` : text)

const WIDTH = 72

/** Writes an element as JSX. The prop `children` is its text. */
export const toJsx = (name: string, { children, ...props }: Readonly<Record<string, unknown>>): string => {
  const attributes = Object.entries(props)
    .filter(([, value]) => value !== undefined)
    .map(toJsxAttribute)
  const text = children === undefined ? undefined : toJsxText(String(children))
  const end = text === undefined ? ' />' : `>${text}</${name}>`
  const line = `<${[name, ...attributes].join(' ')}${end}`
  if (line.length <= WIDTH) return line
  const start = attributes.length
    ? `<${name}\n${attributes.map((attribute) => `  ${attribute}\n`).join('')}`
    : `<${name}`
  return text === undefined ? `${start}/>` : `${start}>\n  ${text}\n</${name}>`
}

/** Indents every line but the first. */
export const indent = (code: string, by: string): string => code.replace(/\n(?!\n)/g, `\n${by}`)
