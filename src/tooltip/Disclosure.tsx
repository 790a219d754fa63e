'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { reportDisclosureToggle } from './reportDisclosureToggle.js'

/** Preact passes the native event. */
const handleClick = (event: MouseEvent | { nativeEvent: MouseEvent }) =>
  reportDisclosureToggle('nativeEvent' in event ? event.nativeEvent : event)

/** A disclosure that dispatches `ankr-disclosure-toggle`. Renders a `<details>` element. */
export function Disclosure(props: ComponentPropsWithoutRef<'details'>) {
  // biome-ignore lint/a11y/useKeyWithClickEvents: a summary that is opened by key clicks too
  return <details data-ankr-disclosure="" {...props} onClick={handleClick} />
}
