import type { ElementType } from 'react'
import { componentGroups } from '../docs/components.js'
import { type Control, getControls, type PropValue } from './controls.js'

export type Props = Readonly<Record<string, PropValue>>

/** A component that the builder offers. */
export interface BuilderComponent {
  readonly name: string
  readonly group: string
  readonly summary: string
  readonly component: ElementType
  readonly controls: readonly Control[]
  /** The props without which it renders nothing of use. */
  readonly initial: Props
}

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Whether a prop has the value that it has if it is omitted. */
export const isDefault = (control: Control | undefined, value: unknown): boolean =>
  value === undefined || (control !== undefined && 'fallback' in control && isEqual(control.fallback, value))

/** Props that select all, as the component does if they are omitted. */
const isAll = (control: Control, value: unknown) =>
  control.kind === 'list' && Array.isArray(value) && value.length >= Math.min(4, control.values.length)

/** The args of the default story that have a control and are no defaults. */
const getInitial = (args: object, controls: readonly Control[]): Props =>
  Object.fromEntries(
    Object.entries(args).filter(([name, value]) => {
      const control = controls.find((one) => one.name === name)
      return control && !isDefault(control, value) && !isAll(control, value)
    }),
  )

/** Every component in the groups and in the order of the sidebar. */
export const catalog: readonly BuilderComponent[] = componentGroups.flatMap(({ group, components }) =>
  components.map(({ name, component, props, argTypes, summary }) => {
    const controls = getControls(name, argTypes)
    return { name, group, component, summary, controls, initial: getInitial(props, controls) }
  }),
)
