'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { registerTrigger } from './listeners.js'

/** With `href` the trigger is a link, which shows its definition on hover and focus, and is followed when pressed. */
export type TermTriggerProps =
  | (ComponentPropsWithoutRef<'button'> & { href?: undefined })
  | (ComponentPropsWithoutRef<'a'> & { href: string })

/**
 * Opens the definition that stands right after it.
 * Say which part of its component it is, as `data-part`.
 * Give its text as `aria-description` too: it reads the same whether the definition is open or closed.
 * Renders a `<button>` element, or an `<a>` element with `href`.
 */
export function TermTrigger(props: TermTriggerProps) {
  const type = props.href === undefined ? 'button' : undefined
  const Tag = (type ?? 'a') as 'button'
  return <Tag type={type} {...(props as object)} ref={registerTrigger} />
}
