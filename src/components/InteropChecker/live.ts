import { mounting } from '../../primitives/mount.js'
import { Checker } from './Checker.js'

export const mount = mounting(Checker)
