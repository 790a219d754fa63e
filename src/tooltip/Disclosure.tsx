'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { reportDisclosureToggle } from './reportDisclosureToggle.js'

/** Preact hands out the event itself. */
const handleClick = (event: MouseEvent | { nativeEvent: MouseEvent }) =>
  reportDisclosureToggle('nativeEvent' in event ? event.nativeEvent : event)

/** What a reader may open to read on, and dispatches an event. Renders a `<details>` element. */
export function Disclosure(props: ComponentPropsWithoutRef<'details'>) {
  // biome-ignore lint/a11y/useKeyWithClickEvents: a summary that is opened by key clicks too
  return <details data-ankr-disclosure="" {...props} onClick={handleClick} />
}
