import { mounting } from '../../primitives/mount.js'
import { Scenarios } from './Scenarios.js'

export const mount = mounting(Scenarios)
