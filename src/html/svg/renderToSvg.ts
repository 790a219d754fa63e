import type { ChainNeutralBadgeProps, DecentralizationStatsProps } from '../../index.js'
import { invalidValueError } from '../../shared/errors.js'
import { parseHtml } from '../parseHtml.js'
import { renderStatic } from '../renderComponent.js'
import { drawBadge } from './drawBadge.js'
import { drawStats } from './drawStats.js'
import { PALETTE, type SvgMode } from './palette.js'
import { findAll } from './parts.js'
import { createSvg, type Drawing, type SvgSettings } from './svgDocument.js'

interface SvgProps {
  /**
   * The colors of the theme Ankr, for a light or a dark page.
   * @default 'light'
   */
  mode?: SvgMode
}

/** The props of `renderToSvg()` by the component: those that change its words, and `mode`. */
export interface SvgPropsMap {
  ChainNeutralBadge: SvgProps &
    Pick<ChainNeutralBadgeProps, 'facts' | 'now' | 'disclaimer' | 'locale' | 'messages' | 'showIcon'>
  DecentralizationStats: SvgProps &
    Pick<
      DecentralizationStatsProps,
      'stats' | 'maxAgeDays' | 'detail' | 'facts' | 'now' | 'disclaimer' | 'locale' | 'messages'
    >
}

const parse = (name: keyof SvgPropsMap, props: object) =>
  parseHtml(renderStatic('renderToSvg()', name, props))

/** Draws the component from the words and the icons of its HTML. */
const draw: Readonly<Record<keyof SvgPropsMap, (props: object, mode: SvgMode) => [Drawing, SvgSettings]>> = {
  ChainNeutralBadge: (props, mode) => {
    const badge = parse('ChainNeutralBadge', {
      ...props,
      layout: 'pill',
      showMaker: false,
      showTooltip: false,
    })
    const settings = readSettings(badge, mode)
    return [drawBadge(badge, parse('ChainNeutralBadge', props), settings), settings]
  },
  DecentralizationStats: (props, mode) => {
    const stats = parse('DecentralizationStats', { ...props, showBars: false, showSource: true })
    const settings = readSettings(stats, mode)
    return [drawStats(stats, settings), settings]
  },
}

/** Reads the language and the direction from the root element. It has none in the component's own English. */
const readSettings = (html: ReturnType<typeof parse>, mode: SvgMode): SvgSettings => {
  const [root] = findAll(html, ({ attributes }) => 'class' in attributes)
  return { mode, lang: root?.attributes.lang ?? 'en', isRtl: root?.attributes.dir === 'rtl' }
}

/**
 * Renders a component as an SVG image, for a README or another page that allows only images. It has the words of the
 * component, with their source and date, and no script, style, or reference to another file. The text has the width of a table,
 * so the image is the same on every server, and its text fits in every font.
 *
 * @param name `'ChainNeutralBadge'` or `'DecentralizationStats'`.
 * @param props the props that change the words, and `mode`.
 * @throws {TypeError} if the name or the mode is unknown, or the props cannot be rendered.
 */
export const renderToSvg = <Name extends keyof SvgPropsMap>(
  name: Name,
  props?: SvgPropsMap[Name],
): string => {
  if (!Object.hasOwn(draw, name)) {
    throw invalidValueError('renderToSvg()', 'the name', name, Object.keys(draw).join(', '))
  }
  const { mode = 'light', ...rest }: SvgProps = props ?? {}
  if (!Object.hasOwn(PALETTE, mode)) {
    throw invalidValueError(
      `renderToSvg(), ${name}`,
      'the prop `mode`',
      mode,
      Object.keys(PALETTE).join(', '),
    )
  }
  return createSvg(...draw[name](rest, mode))
}
