import { Box } from '@chakra-ui/react/box'
import { Collapsible } from '@chakra-ui/react/collapsible'
import { Flex } from '@chakra-ui/react/flex'
import { Heading } from '@chakra-ui/react/heading'
import { Link as Anchor } from '@chakra-ui/react/link'
import { SimpleGrid } from '@chakra-ui/react/simple-grid'
import { Stat } from '@chakra-ui/react/stat'
import { Steps } from '@chakra-ui/react/steps'
import { Table } from '@chakra-ui/react/table'
import { Text as Words } from '@chakra-ui/react/text'
import { Timeline as Line } from '@chakra-ui/react/timeline'
import type { LayoutKit } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'

export const Section: LayoutKit['Section'] = ({ children }) => (
  <Box as="section" maxW="60rem" mx="auto" mb="12">
    {children}
  </Box>
)
export const Title: LayoutKit['Title'] = ({ level = 2, children }) => (
  <Heading as={level === 2 ? 'h2' : 'h3'}>{children}</Heading>
)
export const Text: LayoutKit['Text'] = ({ emphasis, children }) => (
  <Words fontWeight={emphasis ? '600' : undefined}>{children}</Words>
)
export const Small: LayoutKit['Small'] = ({ children }) => (
  <Words textStyle="sm" color="fg.muted">
    {children}
  </Words>
)
export const Link: LayoutKit['Link'] = ({ href, children }) => <Anchor href={href}>{children}</Anchor>

export const Stats: LayoutKit['Stats'] = ({ items }) => (
  <SimpleGrid columns={4} gap="4">
    {items.map(({ label, qualifier, value, note, icon }) => (
      <Stat.Root key={label}>
        <Stat.Label>
          {icon && <Icon path={icon} />}
          {label}
        </Stat.Label>
        {value && (
          <Stat.ValueText>
            <small>{qualifier} </small>
            {value}
          </Stat.ValueText>
        )}
        <Stat.HelpText>{note}</Stat.HelpText>
      </Stat.Root>
    ))}
  </SimpleGrid>
)

export const Points: LayoutKit['Points'] = ({ items }) => (
  <SimpleGrid columns={4} gap="4">
    {items.map(({ label, icon, text }) => (
      <div key={label}>
        <Flex gap="2">
          {icon && <Icon path={icon} />}
          <strong>{label}</strong>
        </Flex>
        <Text>{text}</Text>
      </div>
    ))}
  </SimpleGrid>
)

export const Comparison: LayoutKit['Comparison'] = ({ caption, columns, rows }) => (
  <Table.Root>
    <Table.Caption>{caption}</Table.Caption>
    <Table.Header>
      <Table.Row>
        <Table.Cell />
        {columns.map(({ label, status }) => (
          <Table.ColumnHeader key={label}>
            {label} {status && <small>{status}</small>}
          </Table.ColumnHeader>
        ))}
      </Table.Row>
    </Table.Header>
    <Table.Body>
      {rows.map(({ label, cells }) => (
        <Table.Row key={label}>
          <Table.ColumnHeader scope="row">{label}</Table.ColumnHeader>
          {cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change place
            <Table.Cell key={index}>{cell}</Table.Cell>
          ))}
        </Table.Row>
      ))}
    </Table.Body>
  </Table.Root>
)

export const Disclosure: LayoutKit['Disclosure'] = ({ summary, children }) => (
  <Collapsible.Root>
    <Collapsible.Trigger>{summary}</Collapsible.Trigger>
    <Collapsible.Content>{children}</Collapsible.Content>
  </Collapsible.Root>
)

export const Chips: LayoutKit['Chips'] = ({ items }) => (
  <Flex wrap="wrap" gap="2">
    {items}
  </Flex>
)

export const Timeline: LayoutKit['Timeline'] = ({ steps }) => (
  <Line.Root>
    {steps.map(({ group, label, status, text }) => (
      <Line.Item key={label}>
        <Line.Connector>
          <Line.Separator />
          <Line.Indicator />
        </Line.Connector>
        <Line.Content>
          <Line.Title>
            {group && <small>{group} </small>}
            {label} {status && <small>{status}</small>}
          </Line.Title>
          <Line.Description as="div">{text}</Line.Description>
        </Line.Content>
      </Line.Item>
    ))}
  </Line.Root>
)

export const Stepper: LayoutKit['Stepper'] = ({ steps }) => (
  <Steps.Root defaultStep={1} count={3}>
    <Steps.List>
      {steps.map(({ group, label, status, text }, index) => (
        <Steps.Item key={label} index={index}>
          <div>
            <Steps.Title>
              {group && <small>{group} </small>}
              {label} {status && <small>{status}</small>}
            </Steps.Title>
            <Steps.Description>{text}</Steps.Description>
          </div>
          <Steps.Separator />
        </Steps.Item>
      ))}
    </Steps.List>
  </Steps.Root>
)
