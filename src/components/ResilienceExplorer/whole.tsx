import { portable } from '../../primitives/portable.js'
import { Scenarios, type ScenariosProps } from './Scenarios.js'

/** On a server, and wherever a bundler does not know browsers: the scenarios in their place, as they are. */
export const ScenariosPlace = (props: ScenariosProps) => (
  <div data-part="place" {...portable(props)}>
    <div data-part="live">
      <Scenarios {...props} />
    </div>
  </div>
)
