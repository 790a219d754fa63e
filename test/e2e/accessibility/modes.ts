import type { Locale } from 'ankr-approach'
import { ar } from 'ankr-approach/locales/ar'
import type { BrowserContextOptions } from 'playwright'

export interface Mode {
  /** @default English */
  locale?: Locale
  options?: BrowserContextOptions
  /** The direction of the page. @default that of the language */
  dir?: 'rtl'
  css?: string
  media?: 'print'
  /** Also read with every disclosure closed. All modes are read with them open. */
  isReadClosed?: boolean
}

const wide = { width: 1000, height: 800 }

/** The conditions under which a reader may use a page. */
export const modes: Readonly<Record<string, Mode>> = {
  'in light': { options: { colorScheme: 'light' }, isReadClosed: true },
  'in dark': { options: { colorScheme: 'dark' }, isReadClosed: true },
  'in forced colors, light': { options: { forcedColors: 'active', colorScheme: 'light' } },
  'in forced colors, dark': { options: { forcedColors: 'active', colorScheme: 'dark' } },
  'on an RTL page': { dir: 'rtl' },
  'in Arabic': { locale: ar, options: { colorScheme: 'light' }, isReadClosed: true },
  'in Arabic, in dark, at 320 px': {
    locale: ar,
    options: { colorScheme: 'dark', viewport: { width: 320, height: 640 }, hasTouch: true },
  },
  'at 320 px': { options: { viewport: { width: 320, height: 640 }, hasTouch: true }, isReadClosed: true },
  'with text at 200 %': {
    options: { viewport: { width: 640, height: 800 } },
    css: 'html { font-size: 200% }',
  },
  'with text spacing (WCAG 1.4.12)': {
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`,
  },
  'with reduced motion': { options: { reducedMotion: 'reduce' } },
  'with more contrast': { options: { contrast: 'more' } },
  'in print': { media: 'print' },
}

export const contextOptions = ({ options }: Mode): BrowserContextOptions => ({ viewport: wide, ...options })
