import { Callout, ChainNeutralBadge, DecentralizationStats, Web3Explainer } from 'ankr-approach'
import type { CSSProperties } from 'react'
import { MODES, type ThemeValues } from '../../../scripts/tokens/readTokens.js'

const toStyle = ({ colors, others }: ThemeValues) =>
  Object.fromEntries([
    ...Object.entries(colors).map(([name, { light, dark }]) => [
      `--ankr-color-${name}`,
      `light-dark(${light}, ${dark})`,
    ]),
    ...Object.entries(others).map(([name, value]) => [`--ankr-${name}`, value]),
  ]) as CSSProperties

/** Components with the values of the controls, in light and dark. */
export const Preview = ({ values }: { values: ThemeValues }) => (
  <div className="doc-previews" style={toStyle(values)}>
    {MODES.map((mode) => (
      <section key={mode} className="doc-preview" data-theme={mode} aria-label={`Preview in ${mode} mode`}>
        <ChainNeutralBadge />
        <DecentralizationStats stats={['nodes-launched', 'chains-supported']} surface="card" />
        <Web3Explainer />
        <Callout kind="caution">A transfer to the wrong network can be lost.</Callout>
      </section>
    ))}
  </div>
)
