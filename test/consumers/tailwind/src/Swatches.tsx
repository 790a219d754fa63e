import { Callout } from 'ankr-approach'

/** A utility for each color of our tokens. Tailwind finds class names that are written in full. */
const UTILITIES = [
  ...['bg-ankr-text', 'bg-ankr-text-muted', 'bg-ankr-border', 'bg-ankr-border-strong'],
  ...['bg-ankr-surface', 'bg-ankr-surface-raised', 'bg-ankr-surface-tinted'],
  ...['bg-ankr-accent', 'bg-ankr-accent-secondary', 'bg-ankr-accent-text', 'bg-ankr-accent-soft'],
  ...['bg-ankr-on-accent', 'bg-ankr-caution', 'bg-ankr-caution-soft'],
  ...['bg-ankr-positive', 'bg-ankr-positive-soft'],
]

/** A component, and utilities with our tokens, of which one is overridden. */
export const Swatches = () => (
  <main className="rounded-ankr bg-ankr-surface-tinted shadow-ankr">
    <Callout>The colors are those of the theme.</Callout>
    {UTILITIES.map((name) => (
      <i key={name} className={name} />
    ))}
    <div style={{ '--ankr-color-accent': '#010203' } as object}>
      <b className="bg-ankr-accent" />
    </div>
    <div data-ankr-theme="tide">
      <b className="bg-ankr-accent" />
    </div>
  </main>
)
