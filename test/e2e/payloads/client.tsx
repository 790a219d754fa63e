import * as library from 'ankr-approach'
import { Component, type FunctionComponent, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { getCases } from './cases.js'

/** React refuses some values, such as an object as a child. The other cases still have to be seen. */
class Boundary extends Component<{ children: ReactNode }> {
  override state = { hasFailed: false }
  static getDerivedStateFromError = () => ({ hasFailed: true })
  override render = () => (this.state.hasFailed ? null : this.props.children)
}

const names = Object.keys(library).filter((name) => /^[A-Z]/.test(name))
const main = document.querySelector('main') as HTMLElement
createRoot(main).render(
  getCases(names).map(([name, props], index) => {
    const Content = Reflect.get(library, name) as FunctionComponent<object>
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the cases never change
      <Boundary key={index}>
        <Content {...props} />
      </Boundary>
    )
  }),
)
