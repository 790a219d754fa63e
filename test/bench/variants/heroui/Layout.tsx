import { Card } from '@heroui/react/card'
import { Disclosure as Opening } from '@heroui/react/disclosure'
import { Link as Anchor } from '@heroui/react/link'
import type { ReactNode } from 'react'
import type { LayoutKit, Step } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'

export const Section: LayoutKit['Section'] = ({ children }) => (
  <section className="mx-auto mb-12 max-w-4xl">{children}</section>
)
export const Title: LayoutKit['Title'] = ({ level = 2, children }) =>
  level === 2 ? (
    <h2 className="text-2xl font-semibold">{children}</h2>
  ) : (
    <h3 className="text-xl font-semibold">{children}</h3>
  )
export const Text: LayoutKit['Text'] = ({ emphasis, children }) => (
  <p className={emphasis ? 'mt-3 font-semibold' : 'mt-3'}>{children}</p>
)
export const Small: LayoutKit['Small'] = ({ children }) => (
  <p className="mt-3 text-sm text-muted">{children}</p>
)
export const Link: LayoutKit['Link'] = ({ href, children }) => <Anchor href={href}>{children}</Anchor>

export const Stats: LayoutKit['Stats'] = ({ items }) => (
  <div className="grid grid-cols-4 gap-4">
    {items.map(({ label, qualifier, value, note, icon }) => (
      <Card key={label}>
        <Card.Header>
          {icon && <Icon path={icon} />}
          {label}
        </Card.Header>
        <Card.Content>
          {value && (
            <p className="text-2xl font-semibold">
              <small>{qualifier} </small>
              {value}
            </p>
          )}
          <Small>{note}</Small>
        </Card.Content>
      </Card>
    ))}
  </div>
)

export const Points: LayoutKit['Points'] = ({ items }) => (
  <div className="grid grid-cols-4 gap-4">
    {items.map(({ label, icon, text }) => (
      <div key={label}>
        <div className="flex gap-2">
          {icon && <Icon path={icon} />}
          <strong>{label}</strong>
        </div>
        <Text>{text}</Text>
      </div>
    ))}
  </div>
)

export const Comparison: LayoutKit['Comparison'] = ({ caption, columns, rows }) => (
  <table className="w-full text-start">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <td />
        {columns.map(({ label, status }) => (
          <th key={label} scope="col" className="p-2">
            {label} {status && <small>{status}</small>}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ label, cells }) => (
        <tr key={label}>
          <th scope="row" className="p-2">
            {label}
          </th>
          {cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change place
            <td key={index} className="p-2">
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

export const Disclosure: LayoutKit['Disclosure'] = ({ summary, children }) => (
  <Opening>
    <Opening.Heading>
      <Opening.Trigger>{summary}</Opening.Trigger>
    </Opening.Heading>
    <Opening.Content>
      <Opening.Body>{children}</Opening.Body>
    </Opening.Content>
  </Opening>
)

export const Chips: LayoutKit['Chips'] = ({ items }) => <div className="flex flex-wrap gap-2">{items}</div>

const Item = ({ step: { group, label, status, text } }: { step: Step<ReactNode> }) => (
  <Card>
    <Card.Header>
      {group && <small>{group} </small>}
      <strong>{label}</strong> {status && <small>{status}</small>}
    </Card.Header>
    <Card.Content>
      <p>{text}</p>
    </Card.Content>
  </Card>
)

export const Timeline: LayoutKit['Timeline'] = ({ steps }) => (
  <div className="flex flex-col gap-3">
    {steps.map((step) => (
      <Item key={step.label} step={step} />
    ))}
  </div>
)
export const Stepper: LayoutKit['Stepper'] = ({ steps }) => (
  <div className="grid grid-cols-3 gap-3">
    {steps.map((step) => (
      <Item key={step.label} step={step} />
    ))}
  </div>
)
