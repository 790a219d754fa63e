import { forwardRef, type ReactElement, type Ref, version } from 'react'

const REF_IS_A_PROP = version >= '19'

/** Lets a component take `ref` as a prop where React does not pass it on by itself: before 19. */
export const forwardRefCompat = <Props extends object>(
  component: (props: Props) => ReactElement,
): ((props: Props) => ReactElement) =>
  REF_IS_A_PROP
    ? component
    : (forwardRef((props: object, ref: Ref<unknown>) =>
        component((ref ? { ...props, ref } : props) as Props),
      ) as unknown as (props: Props) => ReactElement)
