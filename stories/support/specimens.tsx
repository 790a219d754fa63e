import { ar } from 'ankr-approach/locales/ar'
import { de } from 'ankr-approach/locales/de'
import { ja } from 'ankr-approach/locales/ja'
import { vi } from 'ankr-approach/locales/vi'
import type { ComponentType } from 'react'
import { loadFonts } from '../../.storybook/languageFonts.js'
import { pseudo, pseudoRtl } from '../../test/support/pseudo.js'

const box = { display: 'grid', gap: 48 } as const

const shownLocales = [ar, de, ja, vi]

/** Loads the fonts of `renderLanguages()`. */
export const loadLanguageFonts = () => loadFonts(shownLocales.map(({ code }) => code))

/** Renders a component once for each surface. */
export const renderSurfaces =
  <Props extends object>(Component: ComponentType<Props>) =>
  (args: Props) => (
    <div style={box}>
      {(['plain', 'card', 'tinted'] as const).map((surface) => (
        <Component key={surface} {...args} surface={surface} />
      ))}
    </div>
  )

/** Renders a component once for each size. */
export const renderSizes =
  <Props extends object>(Component: ComponentType<Props>) =>
  (args: Props) => (
    <div style={box}>
      {(['small', 'medium', 'large'] as const).map((size) => (
        <Component key={size} {...args} size={size} />
      ))}
    </div>
  )

/**
 * Renders a component in Arabic, which is right to left, in German, which has long words, in Japanese, which has no spaces, and in
 * Vietnamese, which has marks above and below its letters.
 */
export const renderLanguages =
  <Props extends object>(Component: ComponentType<Props>) =>
  (args: Props) => (
    <div style={box}>
      {shownLocales.map((locale) => (
        <Component key={locale.code} {...args} locale={locale} />
      ))}
    </div>
  )

const fits = [
  { width: 320, locale: pseudo },
  { width: 640, locale: pseudo },
  { width: 960, locale: undefined },
  { width: 960, locale: pseudoRtl },
]

/**
 * Renders a component in containers of 320 px and 640 px with messages that are 40% longer, then of 960 px in English and from
 * right to left. A play function reads the copies in this order.
 */
export const renderFits =
  <Props extends object>(Component: ComponentType<Props>) =>
  (args: Props) => (
    <div style={box}>
      {fits.map(({ width, locale }) => (
        <div key={`${width} ${locale?.code}`} style={{ inlineSize: width }}>
          <Component {...args} locale={locale} />
        </div>
      ))}
    </div>
  )
