import {
  Link as Anchor,
  Box,
  Callout,
  Card,
  Flex,
  Grid,
  Heading,
  Section as Part,
  Table,
  Text as Words,
} from '@radix-ui/themes'
import type { ReactNode } from 'react'
import type { LayoutKit, Step } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'

export const Section: LayoutKit['Section'] = ({ children }) => <Part size="1">{children}</Part>
export const Title: LayoutKit['Title'] = ({ level = 2, children }) => (
  <Heading as={level === 2 ? 'h2' : 'h3'}>{children}</Heading>
)
export const Text: LayoutKit['Text'] = ({ emphasis, children }) => (
  <Words as="p" weight={emphasis ? 'bold' : undefined}>
    {children}
  </Words>
)
export const Small: LayoutKit['Small'] = ({ children }) => (
  <Words as="p" size="2" color="gray">
    {children}
  </Words>
)
export const Link: LayoutKit['Link'] = ({ href, children }) => <Anchor href={href}>{children}</Anchor>

export const Stats: LayoutKit['Stats'] = ({ items }) => (
  <Grid columns="4" gap="4">
    {items.map(({ label, qualifier, value, note, icon }) => (
      <Card key={label}>
        {icon && <Icon path={icon} />}
        <Words as="p" size="2">
          {label}
        </Words>
        {value && (
          <Words as="p" size="7">
            <small>{qualifier} </small>
            {value}
          </Words>
        )}
        <Small>{note}</Small>
      </Card>
    ))}
  </Grid>
)

export const Points: LayoutKit['Points'] = ({ items }) => (
  <Grid columns="4" gap="4">
    {items.map(({ label, icon, text }) => (
      <Box key={label}>
        <Flex align="center" gap="2">
          {icon && <Icon path={icon} />}
          <strong>{label}</strong>
        </Flex>
        <Text>{text}</Text>
      </Box>
    ))}
  </Grid>
)

export const Comparison: LayoutKit['Comparison'] = ({ caption, columns, rows }) => (
  <>
    <Text>{caption}</Text>
    <Table.Root>
      <Table.Header>
        <Table.Row>
          <Table.Cell />
          {columns.map(({ label, status }) => (
            <Table.ColumnHeaderCell key={label}>
              {label} {status && <small>{status}</small>}
            </Table.ColumnHeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map(({ label, cells }) => (
          <Table.Row key={label}>
            <Table.RowHeaderCell>{label}</Table.RowHeaderCell>
            {cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they never change place
              <Table.Cell key={index}>{cell}</Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table.Root>
  </>
)

export const Disclosure: LayoutKit['Disclosure'] = ({ summary, children }) => (
  <details>
    <summary>{summary}</summary>
    {children}
  </details>
)

export const Chips: LayoutKit['Chips'] = ({ items }) => (
  <Flex wrap="wrap" gap="2">
    {items}
  </Flex>
)

const Item = ({ step: { state, group, label, status, text } }: { step: Step<ReactNode> }) => (
  <Callout.Root color={state === 'ahead' ? 'gray' : undefined}>
    <Callout.Text>
      {group && <small>{group} </small>}
      <strong>{label}</strong> {status && <small>{status}</small>}
    </Callout.Text>
    <Text>{text}</Text>
  </Callout.Root>
)

export const Timeline: LayoutKit['Timeline'] = ({ steps }) => (
  <Flex direction="column" gap="3">
    {steps.map((step) => (
      <Item key={step.label} step={step} />
    ))}
  </Flex>
)
export const Stepper: LayoutKit['Stepper'] = ({ steps }) => (
  <Grid columns="3" gap="3">
    {steps.map((step) => (
      <Item key={step.label} step={step} />
    ))}
  </Grid>
)
