import counts from './screenReaders.json'

type Counts = Readonly<Record<string, number>>

const PLURALS: Readonly<Record<string, string>> = { summary: 'summaries', status: 'statuses' }

const format = (count: number, name: string) =>
  `${count} ${count === 1 ? name : (PLURALS[name] ?? `${name}s`)}`

const formatAll = (all: Counts) =>
  Object.entries(all)
    .map(([name, count]) => format(count, name))
    .join(', ') || '–'

const formatChange = (statuses: number, expandable: number) =>
  [
    statuses > 0 && `${format(statuses, 'status')} after a choice`,
    expandable > 0 && `expanded and read after a press: ${format(expandable, 'button')}`,
  ]
    .filter(Boolean)
    .join('; ') || '–'

/** What the virtual screen reader reads of each component, with all disclosures open. The tests write the counts. */
export const ScreenReaderTable = () => (
  <table className="doc-table doc-words">
    <thead>
      <tr>
        <th scope="col">Component</th>
        <th scope="col">By line</th>
        <th scope="col">By the Tab key</th>
        <th scope="col">After a change</th>
      </tr>
    </thead>
    <tbody>
      {Object.entries(counts).map(([name, { byLine, byKey, statuses, expandable }]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td data-label="By line">{formatAll(byLine as Counts)}</td>
          <td data-label="By the Tab key">{formatAll(byKey as Counts)}</td>
          <td data-label="After a change">{formatChange(statuses, expandable)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
