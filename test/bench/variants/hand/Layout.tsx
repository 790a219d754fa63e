import type { ReactNode } from 'react'
import type { LayoutKit, Step } from '../../app/types.ts'
import { Icon } from './Icon.tsx'
import './layout.css'

export const Section: LayoutKit['Section'] = ({ children }) => <section>{children}</section>
export const Title: LayoutKit['Title'] = ({ level = 2, children }) =>
  level === 2 ? <h2>{children}</h2> : <h3>{children}</h3>
export const Text: LayoutKit['Text'] = ({ emphasis, children }) => (
  <p className={emphasis ? 'emphasis' : undefined}>{children}</p>
)
export const Small: LayoutKit['Small'] = ({ children }) => <p className="small">{children}</p>
export const Link: LayoutKit['Link'] = ({ href, children }) => <a href={href}>{children}</a>

export const Stats: LayoutKit['Stats'] = ({ items }) => (
  <dl className="stats">
    {items.map(({ label, qualifier, value, note, icon }) => (
      <div key={label}>
        <dt>
          {icon && <Icon path={icon} />}
          {label}
        </dt>
        {value && (
          <dd className="figure">
            <small>{qualifier} </small>
            {value}
          </dd>
        )}
        <dd>{note}</dd>
      </div>
    ))}
  </dl>
)

export const Points: LayoutKit['Points'] = ({ items }) => (
  <dl className="points">
    {items.map(({ label, icon, text }) => (
      <div key={label}>
        <dt>
          {icon && <Icon path={icon} />}
          {label}
        </dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
)

export const Comparison: LayoutKit['Comparison'] = ({ caption, columns, rows }) => (
  <table>
    <caption>{caption}</caption>
    <thead>
      <tr>
        <td />
        {columns.map(({ label, status }) => (
          <th key={label} scope="col">
            {label} {status && <small>{status}</small>}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ label, cells }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          {cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change place
            <td key={index}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

export const Disclosure: LayoutKit['Disclosure'] = ({ summary, children }) => (
  <details>
    <summary>{summary}</summary>
    {children}
  </details>
)

export const Chips: LayoutKit['Chips'] = ({ items }) => (
  <ul className="chips">
    {items.map((item, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they never change place
      <li key={index}>{item}</li>
    ))}
  </ul>
)

const Steps = ({ className, steps }: { className: string; steps: readonly Step<ReactNode>[] }) => (
  <ol className={className}>
    {steps.map(({ state, group, label, status, text }) => (
      <li key={label} className={state}>
        <p>
          {group && <small>{group} </small>}
          <strong>{label}</strong> {status && <small>{status}</small>}
        </p>
        <p>{text}</p>
      </li>
    ))}
  </ol>
)

export const Timeline: LayoutKit['Timeline'] = ({ steps }) => <Steps className="timeline" steps={steps} />
export const Stepper: LayoutKit['Stepper'] = ({ steps }) => <Steps className="stepper" steps={steps} />
