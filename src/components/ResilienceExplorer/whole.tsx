import { Scenarios, type ScenariosProps } from './Scenarios.js'

/** On a server, and wherever a bundler does not know browsers: the scenarios in their place, as they are. */
export const ScenariosPlace = (props: ScenariosProps) => (
  <div data-part="place">
    <div data-part="live">
      <Scenarios {...props} />
    </div>
  </div>
)
