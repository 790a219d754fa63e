import { forwardRef, type ReactElement, type Ref, version } from 'react'

const REF_IS_A_PROP = version >= '19'

/** Passes `ref` to a component as a prop. React 19 does this for function components, and React 18 needs `forwardRef()`. */
export const forwardRefCompat = <Props extends object>(
  component: (props: Props) => ReactElement,
): ((props: Props) => ReactElement) =>
  REF_IS_A_PROP
    ? component
    : (forwardRef((props: object, ref: Ref<unknown>) =>
        component((ref ? { ...props, ref } : props) as Props),
      ) as (props: Props) => ReactElement)
