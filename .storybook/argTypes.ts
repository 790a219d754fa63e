import type { ArgTypesEnhancer, StrictArgTypes } from 'storybook/internal/types'

/** Shows a type as the source writes it, `'small' | 'medium'`, where Storybook would say "union". */
export const withWrittenTypes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { name: kind, raw } = (argType.type ?? {}) as { name?: string; raw?: string }
      return [
        name,
        raw && kind === 'enum'
          ? { ...argType, table: { ...argType.table, type: { summary: raw } } }
          : argType,
      ]
    }),
  ) as StrictArgTypes
