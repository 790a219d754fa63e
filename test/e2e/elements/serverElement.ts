import { renderToElement, renderToHtml } from 'ankr-approach/html'
import * as specs from '../../../src/custom-elements/definitions.js'
import { cases } from '../../support/cases.js'
import { type Name, samples } from '../../support/components.js'

const stylesheet = '/a/styles.css'

const propsOf = (name: Name, variant: string | undefined): Record<string, unknown> => {
  const { props, variants } = samples[name]
  return { ...props, ...(variant && (variants as Record<string, object>)[variant]) }
}

/** A mark is a React element, which no attribute can carry. */
const isSayable = ([, name, variant]: (typeof cases)[number]) =>
  !(name === 'ChainGrid' && variant === 'chains of the partner')

// Types cannot connect name and props through a table of samples.
const anyHtml = renderToHtml as (name: Name, props: object) => string
const anyElement = renderToElement as (name: Name, props: object, options: { stylesheet: string }) => string

export interface ServerElement {
  title: string
  name: Name
  tag: string
  /** By React, as static HTML. */
  html: string
  /** With a declarative shadow root. */
  declared: string
  /** What a browser is to fill: the same tags, without the shadow root. */
  bare: string
}

/** Every case that a custom element can render. */
export const serverElements: readonly ServerElement[] = cases
  .filter(isSayable)
  .map(([title, name, variant]) => {
    const props = propsOf(name, variant)
    const declared = anyElement(name, props, { stylesheet })
    return {
      title,
      name,
      // biome-ignore lint/performance/noDynamicNamespaceImportAccess: a sweep wants them all
      tag: specs[name].tag,
      html: anyHtml(name, props),
      declared,
      bare: declared.replace(/<template shadowrootmode="open">.*<\/template>/s, ''),
    }
  })

export const serverElement = (name: Name, props: object = {}) => anyElement(name, props, { stylesheet })
export const staticHtml = (name: Name, props: object = {}) => anyHtml(name, props)
