import type { ComponentType, ReactElement } from 'react'

/** The attributes of an island's container. */
interface ContainerProps {
  'data-part': 'island' | 'server-html'
  'data-ankr-props'?: string | undefined
}

/** Renders a component inside the two elements that the browser form of an island expects. */
export const renderOnServer = (
  Component: unknown,
  props: object,
  container: ContainerProps,
): ReactElement => {
  const Content = Component as ComponentType<object>
  return (
    <div {...container}>
      <div data-part="island-content">
        <Content {...props} />
      </div>
    </div>
  )
}
