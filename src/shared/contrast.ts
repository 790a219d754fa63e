export type Color = readonly [red: number, green: number, blue: number, alpha: number]

/**
 * Parses a computed color. A color in another notation than `rgb()`, such as `oklch()` or `color-mix()` in another color space,
 * is drawn on a canvas. Returns `undefined` if the browser cannot draw it.
 */
export const parseColor = (text: string, document: Document): Color | undefined => {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  if (numbers) return [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 1]
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.fillStyle = text
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}

/** Returns an opaque color: a color on a background. */
export const blend = (color: Color, background: Color): Color => {
  const mix = (channel: 0 | 1 | 2) => color[channel] * color[3] + background[channel] * (1 - color[3])
  return [mix(0), mix(1), mix(2), 1]
}

const getLuminance = ([red, green, blue]: Color): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Returns the contrast ratio of WCAG 2 of two opaque colors, from 1 to 21. */
export const getContrast = (a: Color, b: Color): number => {
  const [darker = 0, lighter = 0] = [getLuminance(a), getLuminance(b)].sort((one, other) => one - other)
  return (lighter + 0.05) / (darker + 0.05)
}
