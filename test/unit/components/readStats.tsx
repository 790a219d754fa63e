import { render } from '@testing-library/react'
import { DecentralizationStats, type DecentralizationStatsProps } from 'ankr-approach'

/** The source of the facts that a test adds or changes. */
export const report = {
  id: 'report',
  title: 'Network report',
  publisher: 'Ankr',
  url: 'https://example.com/report',
}

/** Renders the component. Returns the texts of each cell: the statistic, the label and the note. */
export const readStats = (props: DecentralizationStatsProps = {}) => {
  const { container } = render(<DecentralizationStats {...props} />)
  return [...container.querySelectorAll('[data-part="stat"]')].map((stat) =>
    ['statistic', 'label', 'note'].map((part) => stat.querySelector(`[data-part="${part}"]`)?.textContent),
  )
}

export const readStatistics = (props: DecentralizationStatsProps) =>
  readStats(props).map(([statistic]) => statistic)

export const sourceLines = () =>
  [...document.querySelectorAll('[data-part="source"]')].map((line) => line.textContent)
