import type { ThemeValues } from '../../../scripts/tokens/readTokens.js'
import { checkPairs } from './contrast.js'

interface CellProps {
  readonly ratio: number
  readonly passes: boolean
}

const RatioCell = ({ ratio, passes }: CellProps) => (
  <td className={passes ? undefined : 'doc-fails'}>
    {ratio.toFixed(2)}
    {!passes && ' – too low'}
  </td>
)

/** The contrast of each pair of colors in light and dark, computed from the values of the controls. */
export const ContrastTable = ({ values }: { values: ThemeValues }) => {
  const dark = checkPairs(values, 'dark')
  const light = checkPairs(values, 'light')
  const failures = [...light, ...dark].filter(({ passes }) => !passes).length
  return (
    <>
      <p role="status">
        {failures === 0
          ? 'All pairs reach their ratio in light and dark.'
          : `${failures} of ${light.length + dark.length} ratios are too low.`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard */}
      <section className="doc-scroll" tabIndex={0} aria-label="Contrast">
        <table className="doc-table">
          <thead>
            <tr>
              <th scope="col">Color on background</th>
              <th scope="col">At least</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
            </tr>
          </thead>
          <tbody>
            {light.map((pair, index) => (
              <tr key={`${pair.color} ${pair.background}`}>
                <th scope="row">
                  {pair.color} on {pair.background}
                </th>
                <td>{pair.required}</td>
                <RatioCell {...pair} />
                <RatioCell {...(dark[index] ?? pair)} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
