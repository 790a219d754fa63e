import { Badge } from 'bench:Badge'
import { Page } from 'bench:Page'
import { render as renderNode } from 'bench:server'
import { Terms } from 'bench:Terms'

/** What the server writes: into the head, and into the root. */
export const render = {
  page: () => renderNode(<Page />),
  badge: () => renderNode(<Badge />),
  terms: (n: number) => renderNode(<Terms n={n} />),
}
