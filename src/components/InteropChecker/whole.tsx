import { portable } from '../../primitives/portable.js'
import { Checker, type CheckerProps } from './Checker.js'

/** On a server, and wherever a bundler does not know browsers: the checker in its place, as it is. */
export const CheckerPlace = (props: CheckerProps) => (
  <div data-part="place" {...portable(props)}>
    <div data-part="live">
      <Checker {...props} />
    </div>
  </div>
)
