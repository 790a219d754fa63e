import { render, screen } from '@testing-library/react'
import { ChainNeutralBadge, Sources } from 'ankr-approach'
import badge from 'ankr-approach/locales/en/ChainNeutralBadge'
import sources from 'ankr-approach/locales/en/Sources'
import { expect, it } from 'vitest'

it('ChainNeutralBadge: accepts its English messages with a changed label as `locale`', () => {
  const locale = { ...badge, ChainNeutralBadge: { ...badge.ChainNeutralBadge, label: 'Neutral' } }
  render(<ChainNeutralBadge locale={locale} />)
  expect(screen.getByRole('button', { name: 'Neutral' })).toBeVisible()
})

it('Sources: accepts its English messages with a changed text as `locale`', () => {
  const { container } = render(
    <Sources locale={{ ...sources, Sources: { ...sources.Sources, count: '{count} facts' } }} />,
  )
  expect(container.querySelector('[data-part="count"]')).toHaveTextContent('51 facts')
})
