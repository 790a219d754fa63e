import { Scroll } from './BenchTable.js'
import { kib } from './bench.js'
import result from './realPages.json' with { type: 'json' }

type Visit = (typeof result.pages)[keyof typeof result.pages]

const milliseconds = (value: number) => `${Math.round(value)} ms`

const columns: [name: string, cell: (visit: Visit) => string][] = [
  ['Requests', ({ requests }) => `${requests}`],
  ['KiB in all', ({ bytes }) => kib(bytes)],
  ['JavaScript', ({ script }) => kib(script)],
  ['Largest paint', ({ largestPaint }) => milliseconds(largestPaint)],
  ['First tooltip', ({ tooltip }) => milliseconds(tooltip)],
  ['First choice', ({ choice }) => milliseconds(choice)],
  ['Layout shift', ({ layoutShift }) => layoutShift.toFixed(3)],
]

/** What a visit to a page with `AnkrApproach` takes, in five kinds of apps. */
export const RealPages = () => (
  <>
    <p>
      The whole page in an app of each kind, on a processor of a quarter of the speed and a network of 1.6
      Mbit/s with 150 ms latency. Bytes are gzipped and include the app and React. Largest paint is LCP,
      layout shift is CLS. The first tooltip and the first choice are the times from the input to the next
      frame (INP), with the code that they load. Medians of {result.visits} visits.
    </p>
    <Scroll name="Visits">
      <table className="doc-table doc-numbers">
        <thead>
          <tr>
            <th scope="col">App</th>
            {columns.map(([name]) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(result.pages).map(([name, visit]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map(([column, cell]) => (
                <td key={column}>{cell(visit)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </>
)
