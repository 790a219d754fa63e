import { forwardRef, type ReactElement, type Ref, version } from 'react'
import { reuseOutput } from './reuseOutput.js'

const REF_IS_A_PROP = version >= '19'

/**
 * Passes `ref` to a component as a prop. React 19 does this for function components, and React 18 needs `forwardRef()`.
 * The component must not use hooks: see `reuseOutput()`.
 */
export const forwardRefCompat = <Props extends object>(
  component: (props: Props) => ReactElement,
): ((props: Props) => ReactElement) => {
  const render = reuseOutput(component)
  return REF_IS_A_PROP
    ? render
    : (forwardRef((props: object, ref: Ref<unknown>) =>
        render((ref ? { ...props, ref } : props) as Props),
      ) as (props: Props) => ReactElement)
}
