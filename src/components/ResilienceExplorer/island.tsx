import { Island } from '../../primitives/Island.js'
import type { ScenariosProps } from './Scenarios.js'

const load = () => import('./live.js')

/** In a browser: the place of the scenarios, whose code is fetched on its own. */
export const ScenariosPlace = (props: ScenariosProps) => <Island load={load} given={props} />
