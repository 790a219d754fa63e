import { Page } from 'bench:Page'
import { hydrate } from './hydrate.tsx'

hydrate(<Page />)
