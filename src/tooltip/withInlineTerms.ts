import type { ResolvedMessages } from '../i18n/renderMessage.js'
import { TermTrigger } from './index.js'
import { renderInlineTerm } from './renderInlineTerm.js'

/**
 * Adds the term renderer to messages, so that `renderMessage` renders their terms with tooltips.
 * In `ankr-approach/without-tooltips` there is no `TermTrigger`, and terms stay plain text.
 */
export const withInlineTerms = <Own extends ResolvedMessages>(messages: Own) => ({
  ...messages,
  renderTerm: TermTrigger === undefined ? undefined : renderInlineTerm,
})
