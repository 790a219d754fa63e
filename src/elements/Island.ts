import { Component, createElement, createRef } from 'preact'
import { awaken } from '../primitives/awaken.js'
import { differ } from '../primitives/differ.js'
import type { IslandProps } from '../primitives/Island.js'
import type { Mounted } from '../primitives/mount.js'
import { isTakingOver } from './react.js'

/** What `primitives/Island` is in React: the place of an interactive part whose code is fetched on its own. */
export class Island<Props extends object> extends Component<IslandProps<Props>> {
  place = createRef<HTMLDivElement>()
  mounted: Mounted<Props> | undefined
  stop: (() => void) | undefined
  call: (() => Promise<void>) | undefined
  readonly isWritten = isTakingOver()

  override componentDidMount() {
    const place = this.place.current as HTMLDivElement
    const { given: first, load } = this.props
    let isOver = false
    this.call = async () => {
      const { mount } = await load()
      if (isOver || this.mounted) return
      // What was written was written from these.
      this.mounted = mount(place, first)
      this.mounted.update(this.props.given)
    }
    const stop = awaken(place, this.call)
    this.stop = () => {
      isOver = true
      stop()
    }
  }

  override componentDidUpdate({ given: before }: IslandProps<Props>) {
    this.mounted?.update(this.props.given)
    if (differ(this.props.given, before)) this.call?.().catch(() => {})
  }

  override componentWillUnmount() {
    this.stop?.()
    this.mounted?.end()
  }

  override render() {
    // Told that the content is not its own, Preact leaves it alone; it is told so only while it writes nothing.
    const written = this.isWritten && { dangerouslySetInnerHTML: { __html: '' } }
    return createElement('div', { 'data-part': 'place', ref: this.place, ...written })
  }
}
