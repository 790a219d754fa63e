type Color = readonly [red: number, green: number, blue: number, alpha: number]

/** The minimum contrast of text at level AA of WCAG 2.2. https://www.w3.org/TR/WCAG22/#contrast-minimum */
const MINIMUM_CONTRAST = 4.5
const WHITE: Color = [255, 255, 255, 1]
/** The canvas color of Chromium under `color-scheme: dark`. */
const DARK_CANVAS: Color = [18, 18, 18, 1]

/** Parses a computed color, `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`. Other color spaces return `undefined`. */
const parseColor = (text: string): Color | undefined => {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  return numbers && [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 1]
}

const luminance = ([red, green, blue]: Color): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrastOf = (a: Color, b: Color): number => {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Returns the background color of an element, or `undefined` if the background is an image or translucent. */
const findBackground = (element: Element, view: Window): Color | undefined => {
  const root = element.getRootNode()
  const parent = element.parentElement ?? (root as ShadowRoot).host
  const { backgroundColor, backgroundImage } = view.getComputedStyle(element)
  const color = parseColor(backgroundColor)
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

const warned = new WeakSet<Document>()

/**
 * Warns once per page if the text of a component has a low contrast. The page is then dark in a way that the component does
 * not detect. Only development builds contain this function.
 */
export const warnAboutContrast = (node: Element): void => {
  const { ownerDocument } = node
  const view = ownerDocument.defaultView
  const component = node.closest('.ankr:not(.ankr-Term, .ankr-ChainNeutralBadge)') ?? node.closest('.ankr')
  if (!view || !component || warned.has(ownerDocument)) return
  const color = parseColor(view.getComputedStyle(component).color)
  const background = findBackground(component, view)
  if (!color || !background) return
  const contrast = contrastOf(color, background)
  if (contrast >= MINIMUM_CONTRAST) return
  warned.add(ownerDocument)
  console.warn(
    `[ankr-approach] The text of ${component.classList[1]} has a contrast of ${contrast.toFixed(1)}:1 with the page. Accepted: ${MINIMUM_CONTRAST}:1 or more. Set \`color-scheme: light\` or \`color-scheme: dark\` on your page, or \`data-theme="light"\` or \`data-theme="dark"\` on the component or an ancestor.`,
  )
}
