import type { TermDefinition } from '../../i18n/types.js'

const MAX_DEFINITIONS = 999
const definitions = new Map<string, TermDefinition>()

/**
 * Returns a definition that is not in the glossary. Equal texts have the same object, so that their texts are built once
 * (see `renderGlossaryDefinition`).
 */
export const getOwnDefinition = (name: string, text: string, source: string): TermDefinition => {
  const known = definitions.get(text)
  if (known?.name === name && known.source === source) return known
  if (definitions.size > MAX_DEFINITIONS) definitions.clear()
  const definition = { name, meaning: text.replace(/\s+/g, ' '), source }
  definitions.set(text, definition)
  return definition
}
