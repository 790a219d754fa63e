'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { registerTrigger } from './listeners.js'

/** With `href` the trigger is a link. It shows its definition on hover and focus, and the browser follows it on a press. */
export type TermTriggerProps =
  | (ComponentPropsWithoutRef<'button'> & { href?: undefined })
  | (ComponentPropsWithoutRef<'a'> & { href: string })

/**
 * The trigger of a tooltip. It opens the definition that follows it in the HTML (see `renderDefinition`).
 * `describeTrigger` makes the definition its description.
 * Renders a `<button>` element, or an `<a>` element with `href`.
 */
export function TermTrigger(props: TermTriggerProps) {
  const type = props.href === undefined ? 'button' : undefined
  const Tag = (type ?? 'a') as 'button'
  // A script may have changed the attributes of server HTML before React hydrates it: see `describeTrigger`.
  return <Tag type={type} {...(props as object)} ref={registerTrigger} suppressHydrationWarning />
}
