import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import type en from '../../locales/en/Web3Principles.js'
import type { LocaleFor } from '../../locales/types.js'
import { explaining } from '../../primitives/explaining.js'
import type { HeadingLevel } from '../../primitives/Heading.js'
import { withRef } from '../../primitives/withRef.js'
import { principles } from './principles.js'

/** The terms its words explain. */
export type Web3PrinciplesTerm = keyof (typeof en)['glossary']

export interface Web3PrinciplesProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * Whether its terms explain themselves. Without, they are plain words, and nothing in it is interactive.
   * @default true
   */
  terms?: boolean
  /** Gives it a heading, at this level of your page's outline, 1 to 6. Without it there is none. */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'Web3Principles', Web3PrinciplesTerm>
}

/**
 * What Web 3.0 rests on: open, trustless, permissionless, each said honestly, and why it takes part of many.
 * Renders a `<div>` element around a `<dl>`.
 */
export const Web3Principles = /*#__PURE__*/ withRef(function Web3Principles({
  terms = true,
  ...rest
}: Web3PrinciplesProps) {
  return principles(rest, terms ? explaining : undefined)
})
