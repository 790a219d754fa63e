import type { ComponentProps } from 'react'
import { Rendered } from './Rendered.js'

const MODES = { light: 'Light', dark: 'Dark' } as const
const WIDTHS = [320, 640, 1024] as const

type PreviewProps = Omit<ComponentProps<typeof Rendered>, 'copy'> & { theme: string }

/** A component on pages of three widths, in light and dark. */
export const Preview = ({ theme, ...rendered }: PreviewProps) => (
  <div className="bld-stage">
    {Object.entries(MODES).map(([mode, title]) => (
      <section key={mode} className="bld-lane" data-theme={mode} aria-label={`Preview, ${title}`}>
        {WIDTHS.map((width) => (
          <figure key={width} className="bld-frame" data-width={width}>
            <figcaption>
              <span>{title}</span> {width} px
            </figcaption>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the page scrolls */}
            <section className="bld-window" tabIndex={0} aria-label={`${title}, ${width} px`}>
              <div className="bld-page" data-theme={mode} data-ankr-theme={theme}>
                <Rendered {...rendered} copy={`${mode}-${width}`} />
              </div>
            </section>
          </figure>
        ))}
      </section>
    ))}
  </div>
)
