import { render } from '@testing-library/react'
import { DecentralizationStats, type DecentralizationStatsProps } from 'ankr-approach'

/** Renders the component. Returns the fact id, the statistic, the label and the note of each statistic. */
export const readStats = (props: DecentralizationStatsProps = {}) => {
  const { container } = render(<DecentralizationStats {...props} />)
  return [...container.querySelectorAll('[data-part="stat"]')].map((stat) => {
    const text = (part: string) => stat.querySelector(`[data-part="${part}"]`)?.textContent
    return [stat.getAttribute('data-fact'), text('statistic'), text('label'), text('note')]
  })
}

export const readStatistics = (props: DecentralizationStatsProps) =>
  readStats(props).map(([, statistic]) => statistic)
