import { Scroll } from './BenchTable.js'
import { realPageColumns, realPages } from './visits.js'

/** What a visit to a page with `AnkrApproach` takes, in five kinds of apps. */
export const RealPages = () => (
  <Scroll name="Visits">
    <table className="doc-table doc-numbers">
      <thead>
        <tr>
          <th scope="col">App</th>
          {realPageColumns.map(([name]) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(realPages.pages).map(([name, visit]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {realPageColumns.map(([column, cell]) => (
              <td key={column}>{cell(visit)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
)
