import { type Color, getContrast, parseColor } from './contrast.js'
import { findFaintTokens } from './findFaintTokens.js'

/** The minimum contrast of text at level AA of WCAG 2.2. https://www.w3.org/TR/WCAG22/#contrast-minimum */
const MINIMUM_CONTRAST = 4.5
const WHITE: Color = [255, 255, 255, 1]
/** The canvas color of Chromium under `color-scheme: dark`. */
const DARK_CANVAS: Color = [18, 18, 18, 1]

/** Returns the background color of an element, or `undefined` if the background is an image or translucent. */
const findBackground = (element: Element, view: Window): Color | undefined => {
  const root = element.getRootNode()
  const parent = element.parentElement ?? (root as ShadowRoot).host
  const { backgroundColor, backgroundImage } = view.getComputedStyle(element)
  const color = parseColor(backgroundColor, element.ownerDocument)
  if (!color || backgroundImage !== 'none') return undefined
  if (color[3] === 1) return color
  if (color[3] > 0) return undefined
  if (parent) return findBackground(parent, view)
  const { colorScheme } = view.getComputedStyle(element)
  const isDark =
    /dark/.test(colorScheme) &&
    (!/light/.test(colorScheme) || view.matchMedia('(prefers-color-scheme: dark)').matches)
  return isDark ? DARK_CANVAS : WHITE
}

/** Returns a warning if the text of a component has a low contrast with the page. */
const checkPage = (component: Element, name: string, view: Window): string | undefined => {
  const color = parseColor(view.getComputedStyle(component).color, component.ownerDocument)
  const background = findBackground(component, view)
  if (!color || !background) return undefined
  const contrast = getContrast(color, background)
  if (contrast >= MINIMUM_CONTRAST) return undefined
  return `The text of ${name} has a contrast of ${contrast.toFixed(1)}:1 with the page. Accepted: ${MINIMUM_CONTRAST}:1 or more. Set \`color-scheme: light\` or \`color-scheme: dark\` on your page, or \`data-theme="light"\` or \`data-theme="dark"\` on the component or an ancestor.`
}

/** Returns a warning if two colors of a component, which may come from the page's own theme, have a low contrast. */
const checkTokens = (component: Element, name: string): string | undefined => {
  const faint = findFaintTokens(component)
  const [first] = faint
  if (!first) return undefined
  const pairs = faint.map(
    ({ color, ground, contrast, minimum }) =>
      `${color} on ${ground} has ${contrast.toFixed(1)}:1 instead of ${minimum}:1`,
  )
  return `The colors of ${name} have a low contrast: ${pairs.join('; ')}. Accepted: the ratios of WCAG 2.2, level AA. Change these colors in your theme, or set custom properties such as \`--ankr-color-${first.color}\`.`
}

const warned = new WeakSet<Document>()

/**
 * Warns once per page if a component has a low contrast: its text with the page, or its colors with each other. In the first
 * case the page is dark in a way that the component does not detect. In the second, the colors come from a partner's custom
 * properties or, through a bridge, from the theme of the page. Only development builds contain this function.
 */
export const warnAboutContrast = (node: Element): void => {
  const { ownerDocument } = node
  const view = ownerDocument.defaultView
  const component = node.closest('.ankr:not(.ankr-Term, .ankr-ChainNeutralBadge)') ?? node.closest('.ankr')
  if (!view || !component || warned.has(ownerDocument)) return
  const name = component.classList[1] ?? ''
  const warning = checkPage(component, name, view) ?? checkTokens(component, name)
  if (!warning) return
  warned.add(ownerDocument)
  console.warn(`[ankr-approach] ${warning}`)
}
