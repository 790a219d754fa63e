import '@mantine/core/styles/Accordion.css'
import '@mantine/core/styles/Anchor.css'
import '@mantine/core/styles/Container.css'
import '@mantine/core/styles/Group.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/SimpleGrid.css'
import '@mantine/core/styles/Stepper.css'
import '@mantine/core/styles/Table.css'
import '@mantine/core/styles/Text.css'
import '@mantine/core/styles/Timeline.css'
import '@mantine/core/styles/Title.css'
import {
  Accordion,
  Anchor,
  Container,
  Group,
  Title as Heading,
  Timeline as Line,
  Paper,
  SimpleGrid,
  Stepper as Steps,
  Table,
  Text as Words,
} from '@mantine/core'
import type { LayoutKit } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'

export const Section: LayoutKit['Section'] = ({ children }) => (
  <Container component="section" mb="xl">
    {children}
  </Container>
)
export const Title: LayoutKit['Title'] = ({ level = 2, children }) => (
  <Heading order={level}>{children}</Heading>
)
export const Text: LayoutKit['Text'] = ({ emphasis, children }) => (
  <Words fw={emphasis ? 600 : undefined}>{children}</Words>
)
export const Small: LayoutKit['Small'] = ({ children }) => (
  <Words size="sm" c="dimmed">
    {children}
  </Words>
)
export const Link: LayoutKit['Link'] = ({ href, children }) => (
  <Anchor inherit href={href}>
    {children}
  </Anchor>
)

export const Stats: LayoutKit['Stats'] = ({ items }) => (
  <SimpleGrid cols={4}>
    {items.map(({ label, qualifier, value, note, icon }) => (
      <Paper key={label} withBorder p="md">
        {icon && <Icon path={icon} />}
        <Words size="sm">{label}</Words>
        {value && (
          <Words fz="h2">
            <small>{qualifier} </small>
            {value}
          </Words>
        )}
        <Small>{note}</Small>
      </Paper>
    ))}
  </SimpleGrid>
)

export const Points: LayoutKit['Points'] = ({ items }) => (
  <SimpleGrid cols={4}>
    {items.map(({ label, icon, text }) => (
      <div key={label}>
        <Group gap="xs">
          {icon && <Icon path={icon} />}
          <strong>{label}</strong>
        </Group>
        <Text>{text}</Text>
      </div>
    ))}
  </SimpleGrid>
)

export const Comparison: LayoutKit['Comparison'] = ({ caption, columns, rows }) => (
  <Table captionSide="top">
    <Table.Caption>{caption}</Table.Caption>
    <Table.Thead>
      <Table.Tr>
        <Table.Td />
        {columns.map(({ label, status }) => (
          <Table.Th key={label}>
            {label} {status && <small>{status}</small>}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {rows.map(({ label, cells }) => (
        <Table.Tr key={label}>
          <Table.Th>{label}</Table.Th>
          {cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change place
            <Table.Td key={index}>{cell}</Table.Td>
          ))}
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
)

export const Disclosure: LayoutKit['Disclosure'] = ({ summary, children }) => (
  <Accordion>
    <Accordion.Item value="more">
      <Accordion.Control>{summary}</Accordion.Control>
      <Accordion.Panel>{children}</Accordion.Panel>
    </Accordion.Item>
  </Accordion>
)

export const Chips: LayoutKit['Chips'] = ({ items }) => <Group gap="xs">{items}</Group>

export const Timeline: LayoutKit['Timeline'] = ({ steps }) => (
  <Line active={3}>
    {steps.map(({ state, group, label, status, text }) => (
      <Line.Item
        key={label}
        lineVariant={state === 'now' ? 'dashed' : 'solid'}
        title={
          <>
            {group && <small>{group} </small>}
            {label} {status && <small>{status}</small>}
          </>
        }
      >
        <Text>{text}</Text>
      </Line.Item>
    ))}
  </Line>
)

export const Stepper: LayoutKit['Stepper'] = ({ steps }) => (
  <Steps active={1}>
    {steps.map(({ group, label, status, text }) => (
      <Steps.Step
        key={label}
        icon={<span />}
        label={
          <>
            {group && <small>{group} </small>}
            {label} {status && <small>{status}</small>}
          </>
        }
        description={text}
      />
    ))}
  </Steps>
)
