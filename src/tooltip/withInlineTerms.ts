import type { ResolvedMessages } from '../i18n/renderMessage.js'
import { renderInlineTerm } from './renderInlineTerm.js'

/** Adds the term renderer to messages, so that `renderMessage` renders their terms with tooltips. */
export const withInlineTerms = <Own extends ResolvedMessages>(messages: Own) => ({
  ...messages,
  renderTerm: renderInlineTerm,
})
