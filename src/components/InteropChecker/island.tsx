import { Island } from '../../primitives/Island.js'
import type { CheckerProps } from './Checker.js'

const load = () => import('./live.js')

/** In a browser: the place of the checker, whose code is fetched on its own. */
export const CheckerPlace = (props: CheckerProps) => <Island load={load} given={props} />
