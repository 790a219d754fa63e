import { renderToSvg, type SvgPropsMap } from 'ankr-approach/html'
import type { Locale } from '../../src/index.js'

const modules = import.meta.glob<Record<string, Locale>>('../../src/i18n/locales/*.ts', { eager: true })

/** The complete locales, by code. */
export const svgLocales: readonly (readonly [code: string, locale: Locale])[] = Object.values(modules)
  .map((module) => Object.values(module).find((value) => typeof value === 'object' && 'code' in value))
  .flatMap((locale) => (locale ? [[locale.code, locale] as const] : []))

export const svgNames = ['ChainNeutralBadge', 'DecentralizationStats'] as const

/** Renders an image with props that do not fit both components. */
export const renderAnySvg = (name: string, props?: object): string =>
  renderToSvg(name as keyof SvgPropsMap, props)

/** A statistic of a partner with text that is markup, or that XML does not allow. */
export const hostileText = `</text><script>alert(1)</script>"'&amp;]]>\u0000\u0008\ud800x\udfff\uffff`

export const hostileProps = {
  stats: ['own'],
  facts: {
    own: {
      id: 'own',
      section: 'decentralization',
      kind: 'statistic',
      label: hostileText,
      note: hostileText,
      statistic: { qualifier: 'over', value: 7, unit: 'nodes' },
      asOf: '2026-01-31',
      status: 'current',
      source: { id: 'own', title: hostileText, publisher: hostileText, url: 'https://example.com' },
    },
  },
}
