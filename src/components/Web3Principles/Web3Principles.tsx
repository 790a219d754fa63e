import type { ComponentProps } from 'react'
import type { Facts } from '../../facts/defineFacts.js'
import type en from '../../i18n/locales/en/Web3Principles.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { withInlineTerms } from '../../tooltip/withInlineTerms.js'
import type { HeadingLevel } from '../../ui/Heading.js'
import { renderPrinciples } from './renderPrinciples.js'

/** The terms its words explain. */
export type Web3PrinciplesTerm = keyof (typeof en)['glossary']

export interface Web3PrinciplesProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * Whether its terms explain themselves. Without, they are plain words, and nothing in it is interactive.
   * @default true
   */
  showTooltips?: boolean
  /** Gives it a heading, at this level of your page's outline, 1 to 6. Without it there is none. */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: ComponentLocale<'Web3Principles', Web3PrinciplesTerm>
}

/**
 * What Web 3.0 rests on: open, trustless, permissionless, each said honestly, and why it takes part of many.
 * Renders a `<div>` element around a `<dl>`.
 */
export const Web3Principles = /*#__PURE__*/ forwardRefCompat(function Web3Principles({
  showTooltips = true,
  ...rest
}: Web3PrinciplesProps) {
  return renderPrinciples(rest, showTooltips ? withInlineTerms : undefined)
})
