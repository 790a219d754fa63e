import type { ComponentType } from 'react'
import type { Mount } from './mount.js'

/** Loads a component and the function that mounts it, in parallel. */
export const createLoadMount =
  <Name extends string>(name: Name, load: () => Promise<{ readonly [Key in Name]: unknown }>) =>
  async (): Promise<{ mount: Mount<object> }> => {
    const [module, { createMount }] = await Promise.all([load(), import('./mount.js')])
    return { mount: createMount(module[name] as ComponentType<object>) }
  }
