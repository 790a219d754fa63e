import type { ArgTypesEnhancer, InputType, StrictArgTypes } from 'storybook/internal/types'

/** The text after `@default` in a docstring, up to the next tag. */
const DEFAULT = /@default\s+([^@]+)/

interface DocgenInfo {
  props?: Record<string, { description?: string }>
}

/** Returns the type as written in the source, such as `'small' | 'medium'`. Storybook shows "union". */
const typeOf = ({ type }: InputType) => {
  const { name, raw } = (type ?? {}) as { name?: string; raw?: string }
  return raw && name === 'enum' ? { type: { summary: raw } } : {}
}

/** Returns the default from the docstring. Docgen reads only the default values of parameters. */
const defaultOf = (docs: DocgenInfo | undefined, prop: string) => {
  const [, text] = docs?.props?.[prop]?.description?.match(DEFAULT) ?? []
  return text ? { defaultValue: { summary: text.replace(/\s+/g, ' ').trim() } } : {}
}

/** Adds types and defaults from the source to the table of props. */
export const withDocumentedTypes: ArgTypesEnhancer = ({ argTypes, component }) => {
  const docs = (component as { __docgenInfo?: DocgenInfo } | undefined)?.__docgenInfo
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      { ...argType, table: { ...argType.table, ...typeOf(argType), ...defaultOf(docs, name) } },
    ]),
  ) as StrictArgTypes
}
