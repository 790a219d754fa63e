import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import Box from '@mui/material/Box'
import Container from '@mui/material/Container'
import Anchor from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Step from '@mui/material/Step'
import StepLabel from '@mui/material/StepLabel'
import Steps, { type StepperProps } from '@mui/material/Stepper'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { LayoutKit, Step as Told } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'

export const Section: LayoutKit['Section'] = ({ children }) => (
  <Container component="section" sx={{ mb: 6 }}>
    {children}
  </Container>
)
export const Title: LayoutKit['Title'] = ({ level = 2, children }) => (
  <Typography variant={level === 2 ? 'h5' : 'h6'} component={level === 2 ? 'h2' : 'h3'}>
    {children}
  </Typography>
)
export const Text: LayoutKit['Text'] = ({ emphasis, children }) => (
  <Typography sx={emphasis ? { fontWeight: 600 } : undefined}>{children}</Typography>
)
export const Small: LayoutKit['Small'] = ({ children }) => (
  <Typography variant="body2" color="textSecondary">
    {children}
  </Typography>
)
export const Link: LayoutKit['Link'] = ({ href, children }) => <Anchor href={href}>{children}</Anchor>

const columns = { display: 'grid', gap: 3, gridTemplateColumns: 'repeat(auto-fit, minmax(13rem, 1fr))' }

export const Stats: LayoutKit['Stats'] = ({ items }) => (
  <Box sx={columns}>
    {items.map(({ label, qualifier, value, note, icon }) => (
      <Paper key={label} variant="outlined" sx={{ p: 2 }}>
        {icon && <Icon path={icon} />}
        <Typography variant="body2">{label}</Typography>
        {value && (
          <Typography variant="h4" component="p">
            <small>{qualifier} </small>
            {value}
          </Typography>
        )}
        <Small>{note}</Small>
      </Paper>
    ))}
  </Box>
)

export const Points: LayoutKit['Points'] = ({ items }) => (
  <Box sx={columns}>
    {items.map(({ label, icon, text }) => (
      <div key={label}>
        <Stack direction="row" spacing={1}>
          {icon && <Icon path={icon} />}
          <strong>{label}</strong>
        </Stack>
        <Text>{text}</Text>
      </div>
    ))}
  </Box>
)

export const Comparison: LayoutKit['Comparison'] = ({ caption, columns, rows }) => (
  <Table sx={{ '& caption': { captionSide: 'top' } }}>
    <caption>{caption}</caption>
    <TableHead>
      <TableRow>
        <TableCell />
        {columns.map(({ label, status }) => (
          <TableCell key={label}>
            {label} {status && <small>{status}</small>}
          </TableCell>
        ))}
      </TableRow>
    </TableHead>
    <TableBody>
      {rows.map(({ label, cells }) => (
        <TableRow key={label}>
          <TableCell component="th" scope="row">
            {label}
          </TableCell>
          {cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change place
            <TableCell key={index}>{cell}</TableCell>
          ))}
        </TableRow>
      ))}
    </TableBody>
  </Table>
)

export const Disclosure: LayoutKit['Disclosure'] = ({ summary, children }) => (
  <Accordion variant="outlined">
    <AccordionSummary>{summary}</AccordionSummary>
    <AccordionDetails>{children}</AccordionDetails>
  </Accordion>
)

export const Chips: LayoutKit['Chips'] = ({ items }) => (
  <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
    {items}
  </Stack>
)

const Way = ({ steps, ...props }: StepperProps & { steps: readonly Told<ReactNode>[] }) => (
  <Steps {...props}>
    {steps.map(({ state, group, label, status, text }) => (
      <Step key={label} expanded completed={state === 'done'}>
        <StepLabel icon={<span />} optional={<Text>{text}</Text>}>
          {group && <small>{group} </small>}
          {label} {status && <small>{status}</small>}
        </StepLabel>
      </Step>
    ))}
  </Steps>
)

export const Timeline: LayoutKit['Timeline'] = ({ steps }) => (
  <Way orientation="vertical" activeStep={3} steps={steps} />
)
export const Stepper: LayoutKit['Stepper'] = ({ steps }) => <Way activeStep={1} steps={steps} />
