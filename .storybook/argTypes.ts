import type { ArgTypesEnhancer, InputType, StrictArgTypes } from 'storybook/internal/types'

/** The text after `@default` in a docstring, up to the next tag. */
const DEFAULT = /@default\s+([^@]+)/

interface DocgenInfo {
  props?: Record<string, { description?: string }>
}

/** The type as the source writes it, `'small' | 'medium'`, instead of Storybook's "union". */
const typeOf = ({ type }: InputType) => {
  const { name, raw } = (type ?? {}) as { name?: string; raw?: string }
  return raw && name === 'enum' ? { type: { summary: raw } } : {}
}

/** The default from the docstring. Docgen reads defaults from the parameters, which not every component sets there. */
const defaultOf = (docs: DocgenInfo | undefined, prop: string) => {
  const [, text] = docs?.props?.[prop]?.description?.match(DEFAULT) ?? []
  return text ? { defaultValue: { summary: text.replace(/\s+/g, ' ').trim() } } : {}
}

/** Types and defaults in the table of props, as the source documents them. */
export const withDocumentedTypes: ArgTypesEnhancer = ({ argTypes, component }) => {
  const docs = (component as { __docgenInfo?: DocgenInfo } | undefined)?.__docgenInfo
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      { ...argType, table: { ...argType.table, ...typeOf(argType), ...defaultOf(docs, name) } },
    ]),
  ) as StrictArgTypes
}
