import { InteropForm } from '../../components/InteropChecker/InteropForm.js'
import { createMount } from '../../islands/mount.js'

export const mount = createMount(InteropForm)
