import type { ArgTypesEnhancer, InputType, StrictArgTypes } from 'storybook/internal/types'
import reference from '../stories/docs/reference.json'
import { getPropGroup, PROP_GROUPS } from './propGroups.js'

type Prop = (typeof reference)['components'][number]['props'][number]

/** A union of strings, such as `'small' | 'medium'`. */
const UNION = /^'[^']+'(?: \| '[^']+')+$/

/** Returns the props of a component from the reference. The last segment of a story's title is the component's name. */
const findProps = (title: string): readonly Prop[] =>
  reference.components.find(({ name }) => name === title.split('/').at(-1))?.props ?? []

/**
 * Docgen does not resolve types such as `(typeof SIZES)[number]`, so it offers a control for an object, or a radio control
 * without options.
 */
export const getControl = ({ type }: Pick<Prop, 'type'>, { control, options }: InputType): InputType =>
  UNION.test(type) && !options && control !== false
    ? {
        control: { type: 'inline-radio' },
        options: type.split(' | ').map((value) => value.slice(1, -1)),
      }
    : {}

const getRow = ({ type, default: value, description }: Prop, argType: InputType): InputType => ({
  description,
  table: {
    ...argType.table,
    type: { summary: type },
    ...(value && { defaultValue: { summary: value } }),
  },
})

/** Adds types and defaults of the reference to the table of props, and sorts the props into groups. */
export const withDocumentedTypes: ArgTypesEnhancer = ({ argTypes, title }) => {
  const props = new Map(findProps(title).map((prop) => [prop.name, prop]))
  const rows = Object.entries(argTypes).map(([name, argType]): [string, InputType] => {
    const prop = props.get(name)
    const row = prop ? { ...argType, ...getControl(prop, argType), ...getRow(prop, argType) } : argType
    return [name, { ...row, table: { ...row.table, category: getPropGroup(name) } }]
  })
  const order = ([name]: [string, InputType]) => PROP_GROUPS.indexOf(getPropGroup(name))
  return Object.fromEntries(rows.sort((one, other) => order(one) - order(other))) as StrictArgTypes
}
