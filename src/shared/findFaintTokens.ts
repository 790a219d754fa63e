import { blend, type Color, getContrast, parseColor } from './contrast.js'
import { CONTRAST_PAIRS } from './contrastPairs.js'

/** Two color tokens, and the contrast of the first on the second. */
export interface TokenContrast {
  readonly color: string
  readonly ground: string
  readonly contrast: number
  readonly minimum: number
}

/**
 * Reads the color tokens that the stylesheet of a component has, through an element that is in it for the time of the call.
 * The value of a custom property is no color yet: it may be `light-dark()`, or a mix.
 */
const readTokens = (component: Element, names: readonly string[]): ReadonlyMap<string, Color> => {
  const { ownerDocument } = component
  const view = ownerDocument.defaultView as Window
  const declared = view.getComputedStyle(component)
  const probe = ownerDocument.createElement('span')
  probe.style.setProperty('transition', 'none')
  component.append(probe)
  const colors = names.flatMap((name): [string, Color][] => {
    if (!declared.getPropertyValue(`--_color-${name}`)) return []
    probe.style.setProperty('color', `var(--_color-${name})`)
    const color = parseColor(view.getComputedStyle(probe).color, ownerDocument)
    return color ? [[name, color]] : []
  })
  probe.remove()
  return new Map(colors)
}

/** Returns the contrast of each pair of color tokens in a component. */
export const measureTokens = (component: Element): TokenContrast[] => {
  const names = CONTRAST_PAIRS.flatMap(({ colors, grounds }) => [...colors, ...grounds])
  const tokens = readTokens(component, [...new Set(names)])
  const surface = tokens.get('surface')
  return CONTRAST_PAIRS.flatMap(({ colors, grounds, minimum }) =>
    grounds.flatMap((ground) =>
      colors.flatMap((color) => {
        const [one, other] = [tokens.get(color), tokens.get(ground)]
        if (!one || !other || !surface) return []
        const background = blend(other, surface)
        return [{ color, ground, minimum, contrast: getContrast(blend(one, background), background) }]
      }),
    ),
  )
}

/** Returns the pairs of color tokens in a component with a contrast below WCAG 2.2, level AA. */
export const findFaintTokens = (component: Element): TokenContrast[] =>
  measureTokens(component).filter(({ contrast, minimum }) => contrast < minimum)
