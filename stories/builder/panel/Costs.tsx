import type { Cost } from '../cost.js'

/** What a page downloads. */
export const Costs = ({ costs }: { costs: readonly Cost[] }) => (
  <dl className="bld-costs">
    {costs.map(({ title, kib, note }) => (
      <div key={title}>
        <dt>{title}</dt>
        <dd>
          <strong>{kib}</strong> KiB
        </dd>
        <dd className="bld-note">{note}</dd>
      </div>
    ))}
  </dl>
)
