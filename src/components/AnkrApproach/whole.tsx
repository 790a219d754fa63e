import { Later, type LaterProps } from './Later.js'

/** On a server, and wherever a bundler does not know browsers: the part in its place, as it is. */
export const LaterPlace = (props: LaterProps) => (
  <div data-part="kept">
    <div data-part="live">
      <Later {...props} />
    </div>
  </div>
)
