import { withRef } from '../../primitives/withRef.js'
import { principles } from './principles.js'
import type { Web3PrinciplesProps } from './Web3Principles.js'

/**
 * What Web 3.0 rests on, its terms plain words: leads to no code for the browser.
 * Renders a `<div>` element around a `<dl>`.
 */
export const Web3Principles = /*#__PURE__*/ withRef(function Web3Principles(
  props: Omit<Web3PrinciplesProps, 'terms'>,
) {
  return principles(props)
})
