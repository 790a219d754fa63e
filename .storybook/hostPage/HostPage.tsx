import type { ReactNode } from 'react'
import hosts from './hosts.json' with { type: 'json' }
import type { HostSheet } from './readHosts.js'
import { useHostSheet } from './useHostSheet.js'

const Before = () => (
  <>
    <h2>Plain elements of the page</h2>
    <p>
      A paragraph with <a href="#host">a link of the page</a>, <strong>strong</strong> and <em>emphasized</em>{' '}
      text and <code>code</code>.
    </p>
  </>
)

const After = () => (
  <>
    <p>
      <button type="button">A button</button>{' '}
      <input type="text" aria-label="A field" defaultValue="A field" />
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Network</th>
          <th scope="col">Currency</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>Ethereum</td>
          <td>ETH</td>
        </tr>
        <tr>
          <td>BNB Smart Chain</td>
          <td>BNB</td>
        </tr>
      </tbody>
    </table>
  </>
)

/** A story on a page with a host stylesheet, between elements of the page, which the stylesheet formats. */
export const HostPage = ({ host, children }: { host: string; children: ReactNode }) => {
  const { class: className, id }: HostSheet = (hosts as Record<string, HostSheet>)[host] ?? { title: '' }
  const isLoaded = useHostSheet(host)
  return (
    <div className={`host-page ${className ?? ''}`} id={id} hidden={!isLoaded}>
      <Before />
      {children}
      <After />
    </div>
  )
}
