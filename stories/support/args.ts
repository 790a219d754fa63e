/** For `parameters.jsx`: the code below a story shows what differs from the defaults that its controls start with. */
export const onlyChanged = (defaults: object) => ({
  filterProps: (value: unknown, name: string) =>
    JSON.stringify(value) !== JSON.stringify(defaults[name as keyof typeof defaults]),
})

/** What every component takes and the toolbar or a story of its own shows. */
export const passed = {
  facts: { control: false, table: { type: { summary: 'Facts' } } },
  locale: { control: false, table: { type: { summary: 'Locale' } } },
} as const

/** The controls of a component that takes only a heading, besides what every component takes. */
export const headingArgTypes = {
  headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
  ...passed,
} as const
