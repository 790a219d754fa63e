import { type ComponentType, useEffect, useState } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

/** A part that lives in its place. */
export interface Mounted<Props> {
  update: (given: Props) => void
  end: () => void
}

export type Mount<Props> = (place: Element, given: Props) => Mounted<Props>

/** What lives in a place, also where a page carries several copies of this library. */
const life = Symbol.for('ankr-approach.life')

/**
 * Lets a component live in a place, in an element of its own: it takes over the one that a server has written there from
 * the same props, or makes one. A place that lives already is not begun anew: a script may have been there before an
 * element that takes over what a server wrote.
 */
export const mounting =
  <Props extends object>(Part: ComponentType<Props>): Mount<Props> =>
  (where, given) => {
    const place = where as Element & { [life]?: Mounted<Props> }
    if (place[life]) return place[life]
    let latest = given
    let show: ((given: Props) => void) | undefined
    // An update from outside, before React has taken over what was written, would make it write all anew.
    const Live = () => {
      const [shown, setShown] = useState(given)
      useEffect(() => {
        show = setShown
        setShown(latest)
      }, [])
      return <Part {...shown} />
    }
    const written = place.firstElementChild
    const host = written ?? place.appendChild(place.ownerDocument.createElement('div'))
    host.setAttribute('data-part', 'live')
    const root = written ? hydrateRoot(host, <Live />) : createRoot(host)
    if (!written) root.render(<Live />)
    place[life] = {
      update: (given) => {
        latest = given
        show?.(given)
      },
      end: () => {
        delete place[life]
        root.unmount()
        host.remove()
      },
    }
    return place[life]
  }
