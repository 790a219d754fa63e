import { Badge } from 'bench:Badge'
import { hydrate } from './hydrate.tsx'

hydrate(<Badge />)
