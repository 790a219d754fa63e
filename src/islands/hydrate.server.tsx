import { renderOnServer } from './renderOnServer.js'
import { serializeProps } from './serializeProps.js'
import type { CreateIsland } from './types.js'

/**
 * The form of `createIsland()` outside browsers: on servers, in Server Components, and in tools that set no `browser`
 * condition. It renders the whole component.
 */
export const createIsland: CreateIsland = (name, server) => (props) =>
  renderOnServer(server[name], props as object, {
    'data-part': 'island',
    'data-ankr-props': serializeProps(props as object),
  })
