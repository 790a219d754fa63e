import { Badge } from 'bench:Badge'
import { Page } from 'bench:Page'
import { Terms } from 'bench:Terms'
import { render as renderNode } from 'bench:server'

/** What the server writes: into the head, and into the root. */
export const render = {
  page: () => renderNode(<Page />),
  badge: () => renderNode(<Badge />),
  terms: (n: number) => renderNode(<Terms n={n} />),
}
