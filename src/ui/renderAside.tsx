import { Fragment, type ReactNode } from 'react'
import { renderSeparator } from './renderSeparator.js'

/**
 * Renders an addition that has brackets only on pages without the stylesheet: see `renderSeparator()`.
 * @param aside the format of the locale, with `{text}`.
 */
export const renderAside = (aside: string, text: ReactNode) =>
  aside.split(/(\{text\})/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a template keep their order
    <Fragment key={index}>{index === 1 ? text : part && renderSeparator(part)}</Fragment>
  ))
