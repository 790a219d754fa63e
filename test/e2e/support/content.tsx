import { AnkrApproach } from 'ankr-approach'
import { type ReactNode, StrictMode } from 'react'
import { type Name, render, samples } from '../../support/components.js'

const everyName = Object.keys(samples) as Name[]

export interface Shown {
  /** One component alone; without it, every component, in one root. */
  name?: Name
  /** What the ids of the page of all begin with, where there are two. */
  anchor?: string
  isStrict?: boolean
}

const one = (name: Name, anchor: string | undefined) =>
  name === 'AnkrApproach' && anchor ? <AnkrApproach idPrefix={anchor} /> : render(name)

/** The content of one root. */
export const content = ({ name, anchor, isStrict }: Shown): ReactNode => {
  const shown = name
    ? one(name, anchor)
    : everyName.map((each) => (
        <div key={each} data-name={each}>
          {one(each, anchor)}
        </div>
      ))
  return isStrict ? <StrictMode>{shown}</StrictMode> : shown
}
