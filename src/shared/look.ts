import { assertEnum, coerceEnum } from './enums.js'

const SURFACES = ['plain', 'card', 'tinted'] as const
const SIZES = ['medium', 'small', 'large'] as const
const DETAILS = ['full', 'brief'] as const

export interface SurfaceProps {
  /**
   * The background: none (`plain`), a raised surface with a border and a shadow (`card`), or a tinted surface (`tinted`).
   * @default 'plain'
   */
  surface?: (typeof SURFACES)[number]
}

export interface SizeProps {
  /**
   * The size of the text and the gaps, for a sidebar (`small`), an article (`medium`) or a landing page (`large`). All sizes
   * are relative to the font size of the page.
   * @default 'medium'
   */
  size?: (typeof SIZES)[number]
}

export interface DetailProps {
  /**
   * How much the component shows. `brief` omits notes and explanations, and keeps every qualifier, date, source, attribution
   * and required caveat.
   * @default 'full'
   */
  detail?: (typeof DETAILS)[number]
}

export interface LookProps extends SurfaceProps, SizeProps, DetailProps {
  layout?: string
}

type Accepted = readonly [string, ...string[]]

/** The default value has no attribute. */
const toAttribute = (value: string | undefined, accepted: Accepted) => {
  const coerced = coerceEnum(value, accepted)
  return coerced === accepted[0] ? undefined : coerced
}

/**
 * Returns the attributes of a root element for the props `surface`, `size`, `layout` and `detail`. The default of a prop has
 * no attribute. In production, the default replaces an invalid value.
 *
 * @param layouts the accepted values of `layout`, the default first.
 * @throws {TypeError} in development, if a value is not accepted.
 */
export const getLookProps = (
  component: string,
  { surface, size, layout, detail }: LookProps,
  layouts: Accepted = [''],
) => {
  if (process.env.NODE_ENV !== 'production') {
    assertEnum(component, 'surface', surface, SURFACES)
    assertEnum(component, 'size', size, SIZES)
    assertEnum(component, 'layout', layout, layouts)
    assertEnum(component, 'detail', detail, DETAILS)
  }
  return {
    'data-surface': toAttribute(surface, SURFACES),
    'data-size': toAttribute(size, SIZES),
    'data-layout': toAttribute(layout, layouts),
    'data-detail': toAttribute(detail, DETAILS),
  }
}
