/** The colors of the theme Ankr in light and dark, as in `theme/tokens.css`. An image cannot use custom properties of its page. */
export const PALETTE = {
  light: {
    text: '#1b1e23',
    'text-muted': '#59616d',
    border: '#e3e7ee',
    surface: '#ffffff',
    accent: '#356df3',
    'accent-text': '#2357d6',
  },
  dark: {
    text: '#f1f4f9',
    'text-muted': '#a7b0bd',
    border: '#2c323b',
    surface: '#14171b',
    accent: '#5a87f2',
    'accent-text': '#93b3ff',
  },
} as const

export type SvgMode = keyof typeof PALETTE

export type SvgColor = keyof (typeof PALETTE)['light']
