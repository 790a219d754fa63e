import ts from 'typescript'
import type { FactKind } from '../../src/facts/index.js'
import { facts } from '../../src/facts/library/index.js'
import { LOCALES } from './files.js'
import { parseFile, readNote, readSources } from './sources.js'

/** How a sentence has to be translated, by the kind of its fact. */
const KIND_NOTES: Readonly<Record<FactKind, string>> = {
  statement: 'A statement of Ankr about itself. Keep “Ankr says”. Do not make it a promise.',
  commitment: 'A commitment of Ankr. Name Ankr. Only commitments use “is committed to” or a word like it.',
  opinion: 'An opinion of Ankr. Name Ankr, and keep it an opinion.',
  aspiration: 'An aim of Ankr, which is not reached. Keep it an aim, a path or a hope.',
  statistic: 'A number of a day. Keep the qualifier, such as “over”, and the date.',
  definition: 'A definition. Keep its limits: “no single entity” is not “nobody”.',
  example: 'An example. Keep it as limited as it is: “cannot easily” is not “cannot”.',
}

const getFactNote = (path: string): string | undefined => {
  const [, id] = /\.statements\.([\w-]+)$/.exec(path) ?? []
  const fact = facts.find((entry) => entry.id === id)
  return fact && KIND_NOTES[fact.kind]
}

/** Returns the comments of the interfaces `LocaleFormats` and `TermDefinition`, by interface and key. */
const readFormatNotes = (): ReadonlyMap<string, string | undefined> =>
  new Map(
    parseFile('src/i18n/formatTypes.ts').statements.flatMap((statement) =>
      ts.isInterfaceDeclaration(statement)
        ? statement.members.map((member): [string, string | undefined] => [
            `${statement.name.text}.${member.name?.getText()}`,
            readNote(member),
          ])
        : [],
    ),
  )

/** Returns a function that returns the note for translators of a text, by its path. */
export const createNotes = (): ((path: string) => string) => {
  const { texts } = readSources(`${LOCALES}/en`)
  const formats = readFormatNotes()
  return (path) => {
    const key = path.startsWith('glossary.')
      ? `TermDefinition.${path.split('.').at(-1)}`
      : `LocaleFormats.${path.split('.')[0]}`
    // Another language may have plural forms and forms of the months that English lacks.
    const english = path
      .replace(/\.(zero|one|two|few|many)$/, '.other')
      .replace(/^months\.\w+/, 'months.default')
    const notes = [texts.get(english)?.note, formats.get(key), getFactNote(path)]
    return notes.filter(Boolean).join(' ')
  }
}
