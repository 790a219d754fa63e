'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { noteExplainer } from './explainer.js'

/** Preact hands out the event itself. */
const tell = (event: MouseEvent | { nativeEvent: MouseEvent }) =>
  noteExplainer('nativeEvent' in event ? event.nativeEvent : event)

/** What a reader may open to read on, and who listens is told of it. Renders a `<details>` element. */
export function Disclosure(props: ComponentPropsWithoutRef<'details'>) {
  // biome-ignore lint/a11y/useKeyWithClickEvents: a summary that is opened by key clicks too
  return <details data-ankr-explainer="" {...props} onClick={tell} />
}
