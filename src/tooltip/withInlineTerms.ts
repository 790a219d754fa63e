import type { ResolvedMessages } from '../i18n/renderMessage.js'
import { renderInlineTerm } from './renderInlineTerm.js'

/** Lets the terms of a language explain themselves. */
export const withInlineTerms = <Own extends ResolvedMessages>(messages: Own) => ({
  ...messages,
  renderTerm: renderInlineTerm,
})
