import { onVisibleOrInteraction } from './hydrateWhen.js'
import { Island } from './Island.js'
import { createLoadMount } from './loadMount.js'
import type { CreateIsland } from './types.js'

/**
 * The form of `createIsland()` in browsers: a container that keeps its server HTML. The code of the component is a separate
 * chunk. Bundlers replace the `server` module by an empty one, so the component is in no initial chunk.
 */
export const createIsland: CreateIsland = (name, _server, load) => {
  const loadMount = createLoadMount(name, load)
  return (props) => <Island load={loadMount} props={props as object} hydrateWhen={onVisibleOrInteraction} />
}
