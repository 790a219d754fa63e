import { withRef } from '../../primitives/withRef.js'
import { badge } from './badge.js'
import type { ChainNeutralBadgeProps } from './ChainNeutralBadge.js'

/**
 * Says that Ankr is chain neutral, without an explanation: leads to no code for the browser.
 * Renders a `<span>` element around text; around an `<a>` with `href`.
 */
export const ChainNeutralBadge = /*#__PURE__*/ withRef(function ChainNeutralBadge(
  props: Omit<ChainNeutralBadgeProps, 'explanation'>,
) {
  return badge(props)
})
