import type { ComponentType } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

/** A part that lives in its place. */
export interface Mounted<Props> {
  update: (given: Props) => void
  end: () => void
}

export type Mount<Props> = (place: Element, given: Props) => Mounted<Props>

/** Lets a component live in a place: it takes over what a server has written there, or begins with nothing. */
export const mounting =
  <Props extends object>(Part: ComponentType<Props>): Mount<Props> =>
  (place, given) => {
    const root = place.firstChild ? hydrateRoot(place, <Part {...given} />) : createRoot(place)
    const update = (props: Props) => root.render(<Part {...props} />)
    update(given)
    return { update, end: () => root.unmount() }
  }
