import { Scroll } from './BenchTable.js'
import { bench } from './bench.js'

/** Each budget, the figure, and whether it is met. */
export const Budgets = () => (
  <Scroll name="Budgets">
    <table className="doc-table doc-numbers">
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Budget</th>
          <th scope="col">Figure</th>
          <th scope="col">Met</th>
        </tr>
      </thead>
      <tbody>
        {bench.budgets.map(({ measure, budget, figure, met }) => (
          <tr key={measure}>
            <th scope="row">{measure}</th>
            <td>{budget}</td>
            <td>{figure}</td>
            <td>{met ? 'met' : <strong>not met</strong>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
)

/** How many budgets are met, and the ones that are not. */
export const BudgetSummary = () => {
  const missed = bench.budgets.filter(({ met }) => !met)
  return (
    <>
      <p>
        {bench.budgets.length - missed.length} of {bench.budgets.length} budgets are met.{' '}
        {missed.length > 0 && 'Not met:'}
      </p>
      <ul className="doc-variants">
        {missed.map(({ measure, budget, figure }) => (
          <li key={measure}>
            {measure}: {figure} (budget {budget})
          </li>
        ))}
      </ul>
    </>
  )
}
