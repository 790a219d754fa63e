import type { ComponentType } from 'react'
import { pseudo, pseudoRtl } from '../../test/support/pseudo.js'

const box = { display: 'grid', gap: 48 } as const

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
 * Renders a component in containers of 320 px, 640 px and 960 px, then with messages that are 40% longer, then from right to
 * left. A play function reads the copies in this order.
 *
 * @param longWidths the widths of the containers with longer messages.
 */
export const renderFits =
  <Props extends object>(Component: ComponentType<Props>, longWidths: readonly number[] = [960]) =>
  (args: Props) => (
    <div style={box}>
      {[
        ...[320, 640, 960].map((width) => ({ width, locale: undefined })),
        ...longWidths.map((width) => ({ width, locale: pseudo })),
        { width: 960, locale: pseudoRtl },
      ].map(({ width, locale }) => (
        <div key={`${width} ${locale?.code}`} style={{ inlineSize: width }}>
          <Component {...args} locale={locale} />
        </div>
      ))}
    </div>
  )
