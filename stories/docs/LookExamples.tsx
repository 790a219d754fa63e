import { DecentralizationStats } from 'ankr-approach'
import type { ReactNode } from 'react'

const SURFACES = ['plain', 'card', 'tinted'] as const
const SIZES = ['small', 'medium', 'large'] as const
const STATS = ['nodes-launched', 'chains-supported'] as const

const notation = [
  { kind: 'solid', name: 'Solid', meaning: 'Done, as the source states.' },
  { kind: 'ring', name: 'Ring', meaning: 'Today, as stated on its date.' },
  { kind: 'dashed', name: 'Dashed', meaning: 'Ahead, or still being built.' },
] as const

/** The three signs for done, today and ahead. */
export const Notation = () => (
  <dl className="doc-notation">
    {notation.map(({ kind, name, meaning }) => (
      <div key={kind}>
        <dt>
          <span className="doc-sign" data-kind={kind} aria-hidden="true" />
          {name}
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)

const Example = ({ name, children }: { name: string; children: ReactNode }) => (
  <figure className="doc-example">
    {children}
    <figcaption>
      <code>{name}</code>
    </figcaption>
  </figure>
)

export const Surfaces = () =>
  SURFACES.map((surface) => (
    <Example key={surface} name={`surface="${surface}"`}>
      <DecentralizationStats stats={STATS} surface={surface} />
    </Example>
  ))

export const Sizes = () =>
  SIZES.map((size) => (
    <Example key={size} name={`size="${size}"`}>
      <DecentralizationStats stats={STATS} size={size} />
    </Example>
  ))
