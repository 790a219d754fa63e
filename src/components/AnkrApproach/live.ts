import { mounting } from '../../primitives/mount.js'
import { Later } from './Later.js'

export const mount = mounting(Later)
