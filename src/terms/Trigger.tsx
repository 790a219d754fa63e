'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { register } from './watch.js'

/** With `href` the trigger is a link, which shows its definition on hover and focus, and is followed when pressed. */
export type TermTriggerProps =
  | (ComponentPropsWithoutRef<'button'> & { href?: undefined })
  | (ComponentPropsWithoutRef<'a'> & { href: string })

/**
 * Opens the definition that stands right after it.
 * Give its text as `aria-description` too: it reads the same whether the definition is open or closed.
 * Renders a `<button>` element, or an `<a>` element with `href`.
 */
export function TermTrigger(props: TermTriggerProps) {
  const Tag = (props.href === undefined ? 'button' : 'a') as 'button'
  const type = Tag === 'button' ? Tag : undefined
  return <Tag type={type} data-part="trigger" {...(props as object)} ref={register} />
}
