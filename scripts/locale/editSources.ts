import { readFileSync } from 'node:fs'
import type { LocaleSources } from './sources.js'

/** Characters that an editor does not show, such as a soft hyphen and a no-break space. */
const INVISIBLE = /[\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u2060-\u206f\u3000]/g

/** Returns a string literal. */
export const toLiteral = (text: string): string => {
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `'${escaped}'`
}

interface Edit {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly code: string
}

/** Adds a key to the object that contains it: a plural form, or the note of a term. */
const createKey = ({ groups }: LocaleSources, path: string, text: string): Edit | undefined => {
  const [, parent = '', key = ''] = /^(.+)\.([\w-]+)$/.exec(path) ?? []
  const group = groups.get(parent)
  if (!group) return undefined
  const last = group.node.properties.at(-1)
  const start = last?.end ?? group.node.getStart() + 1
  const name = /^\w+$/.test(key) ? key : `'${key}'`
  return { file: group.file, start, end: start, code: `${last ? ', ' : ''}${name}: ${toLiteral(text)}` }
}

/**
 * Returns the files of a locale with new texts, by path. A text that has not changed keeps its source code.
 * @throws {Error} if a key is not in the files.
 */
export const editSources = (
  sources: LocaleSources,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const edits = [...texts].flatMap(([path, text]): Edit[] => {
    const source = sources.texts.get(path)
    if (source?.node.text === text) return []
    const edit = source
      ? { file: source.file, start: source.node.getStart(), end: source.node.end, code: toLiteral(text) }
      : createKey(sources, path, text)
    if (!edit) throw new Error(`The key "${path}" is not in the files of the locale.`)
    return [edit]
  })
  const files = new Map<string, string>()
  // From the end of each file, so that the positions of the other edits stay valid.
  for (const { file, start, end, code } of edits.sort((one, other) => other.start - one.start)) {
    const source = files.get(file) ?? readFileSync(file, 'utf8')
    files.set(file, source.slice(0, start) + code + source.slice(end))
  }
  return files
}
