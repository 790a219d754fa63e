import type { ArgTypesEnhancer, StrictArgTypes } from 'storybook/internal/types'

/** Shows a type as the source writes it, `'small' | 'medium'`, where Storybook would say "union". */
export const withWrittenTypes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const raw = argType.type && typeof argType.type === 'object' ? argType.type.raw : undefined
      return [name, raw ? { ...argType, table: { ...argType.table, type: { summary: raw } } } : argType]
    }),
  ) as StrictArgTypes
