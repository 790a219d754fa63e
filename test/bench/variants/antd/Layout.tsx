import { Card, Col, Collapse, Flex, Timeline as Line, Row, Space, Statistic, Steps, Typography } from 'antd'
import type { LayoutKit } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'

export const Section: LayoutKit['Section'] = ({ children }) => (
  <section style={{ maxWidth: 960, margin: '0 auto 48px' }}>{children}</section>
)
export const Title: LayoutKit['Title'] = ({ level = 2, children }) => (
  <Typography.Title level={level}>{children}</Typography.Title>
)
export const Text: LayoutKit['Text'] = ({ emphasis, children }) => (
  <Typography.Paragraph strong={emphasis}>{children}</Typography.Paragraph>
)
export const Small: LayoutKit['Small'] = ({ children }) => (
  <Typography.Paragraph type="secondary">{children}</Typography.Paragraph>
)
export const Link: LayoutKit['Link'] = ({ href, children }) => (
  <Typography.Link href={href}>{children}</Typography.Link>
)

export const Stats: LayoutKit['Stats'] = ({ items }) => (
  <Row gutter={16}>
    {items.map(({ label, qualifier, value, note, icon }) => (
      <Col key={label} span={6}>
        <Card>
          {icon && <Icon path={icon} />}
          {value ? (
            <Statistic title={label} value={value} prefix={qualifier} formatter={(shown) => shown} />
          ) : (
            <strong>{label}</strong>
          )}
          <Small>{note}</Small>
        </Card>
      </Col>
    ))}
  </Row>
)

export const Points: LayoutKit['Points'] = ({ items }) => (
  <Row gutter={16}>
    {items.map(({ label, icon, text }) => (
      <Col key={label} span={6}>
        <Space>
          {icon && <Icon path={icon} />}
          <strong>{label}</strong>
        </Space>
        <Text>{text}</Text>
      </Col>
    ))}
  </Row>
)

/** Its Table sorts, pages and selects; for a table to read its documentation has nothing smaller. */
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
  <Collapse items={[{ key: 'more', label: summary, children }]} />
)

export const Chips: LayoutKit['Chips'] = ({ items }) => (
  <Flex wrap gap="small">
    {items}
  </Flex>
)

export const Timeline: LayoutKit['Timeline'] = ({ steps }) => (
  <Line
    items={steps.map(({ state, group, label, status, text }) => ({
      key: label,
      color: state === 'ahead' ? 'gray' : 'blue',
      content: (
        <>
          {group && <small>{group} </small>}
          <strong>{label}</strong> {status && <small>{status}</small>}
          <Text>{text}</Text>
        </>
      ),
    }))}
  />
)

export const Stepper: LayoutKit['Stepper'] = ({ steps }) => (
  <Steps
    current={1}
    items={steps.map(({ group, label, status, text }) => ({
      key: label,
      icon: <span />,
      title: (
        <>
          {group && <small>{group} </small>}
          {label} {status && <small>{status}</small>}
        </>
      ),
      content: text,
    }))}
  />
)
