import { Island } from '../../primitives/Island.js'
import { keep } from '../../primitives/keep.js'
import type { LaterProps } from './Later.js'

const load = () => import('./live.js')

/** In a browser: the place of a part whose code is fetched only where no server has written it. */
export const LaterPlace = (props: LaterProps) => <Island part="kept" load={load} given={props} wake={keep} />
