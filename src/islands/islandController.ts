import type { HydrateWhen } from './hydrateWhen.js'
import { isDeepEqual } from './isDeepEqual.js'
import type { Mount, MountedIsland } from './mount.js'

export interface IslandProps<Props> {
  /** Loads the function that mounts the component. */
  load: () => Promise<{ mount: Mount<Props> }>
  /** The component's props: plain data. */
  props: Props
  /**
   * The `data-part` of the container.
   * @default 'island'
   */
  partName?: string
  /** When `load` is called. */
  hydrateWhen: HydrateWhen
}

/** Controls the state of one island. The React and the Preact form of `Island` use it. */
export interface IslandController<Props> {
  /** Schedules the hydration, unless the content is mounted. Returns a function that cancels it. */
  attach: (container: Element) => () => void
  /** Unmounts the content. */
  unmount: () => void
  /** Passes the latest props to the component. Props that differ from the initial ones hydrate at once. */
  update: (props: Props) => void
}

export const createIslandController = <Props extends object>({
  load,
  props: initialProps,
  hydrateWhen,
}: IslandProps<Props>): IslandController<Props> => {
  let latestProps = initialProps
  let mounted: MountedIsland<Props> | undefined
  let hydrate: (() => Promise<void>) | undefined

  return {
    attach(container) {
      // React runs effects again when `<Activity>` shows a hidden tree.
      if (mounted) return () => {}
      let isDetached = false
      hydrate = async () => {
        const { mount } = await load()
        if (isDetached || mounted) return
        // The server HTML matches the initial props.
        mounted = mount(container, initialProps)
        mounted.update(latestProps)
      }
      const cancel = hydrateWhen(container, hydrate)
      return () => {
        isDetached = true
        cancel()
      }
    },
    unmount() {
      mounted?.unmount()
      mounted = undefined
    },
    update(props) {
      if (isDeepEqual(props, latestProps)) return
      latestProps = props
      mounted?.update(props)
      if (!mounted) hydrate?.().catch(() => {})
    },
  }
}
