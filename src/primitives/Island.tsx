import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { awaken } from './awaken.js'
import { differ } from './differ.js'
import type { Mount, Mounted } from './mount.js'

export interface IslandProps<Props> {
  /** Fetches what brings the place to life. */
  load: () => Promise<{ mount: Mount<Props> }>
  /** Plain data for it. */
  given: Props
  /**
   * The name of the place.
   * @default 'place'
   */
  part?: string
  /**
   * When its code is fetched.
   * @default awaken
   */
  wake?: typeof awaken
}

/** What outlives a render, and is no matter of rendering. */
interface Life<Props> {
  readonly written: boolean
  readonly first: Props
  latest: Props
  mounted?: Mounted<Props> | undefined
  bring?: () => Promise<void>
}

const never = () => () => {}

/** Says to React that the content is not its own. It is only ever given while hydrating, when React writes nothing. */
const WRITTEN_BY_SERVER = { __html: '' }

/**
 * The place of an interactive part whose code is fetched on its own. What a server has written there stays and can be
 * read; it comes to life at the first sign of interest, when it is in sight and the browser has nothing else to do, or when
 * it is to show something else. Where no server has written, it is fetched at once. Renders a `<div>` element.
 */
export function Island<Props extends object>({
  load,
  given,
  part = 'place',
  wake = awaken,
}: IslandProps<Props>) {
  const place = useRef<HTMLDivElement>(null)
  const hydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  const [life] = useState<Life<Props>>({ written: hydrating, first: given, latest: given })

  useEffect(() => {
    life.latest = given
    life.mounted?.update(given)
    if (differ(given, life.first)) life.bring?.().catch(() => {})
  }, [given, life])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` and `wake` are constants of the module that renders this
  useEffect(() => {
    const node = place.current as HTMLDivElement
    let isOver = false
    life.bring = async () => {
      const { mount } = await load()
      if (isOver || life.mounted) return
      // What was written was written from these.
      life.mounted = mount(node, life.first)
      life.mounted.update(life.latest)
    }
    const stop = wake(node, life.bring)
    return () => {
      isOver = true
      stop()
      // React may be rendering now.
      const ended = life.mounted
      life.mounted = undefined
      queueMicrotask(() => ended?.end())
    }
  }, [])

  return (
    <div
      data-part={part}
      ref={place}
      suppressHydrationWarning
      {...(life.written && { dangerouslySetInnerHTML: WRITTEN_BY_SERVER })}
    />
  )
}
