/** For `parameters.jsx`: the code below a story omits props that have the default value. */
export const onlyChanged = (defaults: object) => ({
  filterProps: (value: unknown, name: string) =>
    JSON.stringify(value) !== JSON.stringify(defaults[name as keyof typeof defaults]),
})

/** The props of every component that have no control: the toolbar sets the locale, and separate stories show facts. */
export const passed = {
  facts: { control: false, table: { type: { summary: 'Facts' } } },
  locale: { control: false, table: { type: { summary: 'Locale' } } },
} as const

/** For components with a heading and no other props of interest. */
export const headingArgTypes = {
  headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
  ...passed,
} as const
