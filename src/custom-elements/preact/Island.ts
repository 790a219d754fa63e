import { Component, createElement, createRef } from 'preact'
import { createIslandController, type IslandProps } from '../../islands/islandController.js'
import { isHydrating } from './react.js'

/** The Preact form of `islands/Island.tsx`, which describes how islands work. Renders a `<div>` element. */
export class Island<Props extends object> extends Component<IslandProps<Props>> {
  readonly container = createRef<HTMLDivElement>()
  readonly controller = createIslandController(this.props as IslandProps<Props>)
  readonly hasServerHtml = isHydrating()
  stopWaiting: (() => void) | undefined

  override componentDidMount() {
    this.stopWaiting = this.controller.attach(this.container.current as HTMLDivElement)
  }

  override componentDidUpdate() {
    this.controller.update(this.props.props)
  }

  override componentWillUnmount() {
    this.stopWaiting?.()
    this.controller.unmount()
  }

  override render() {
    // With `dangerouslySetInnerHTML`, Preact skips the children while it hydrates.
    const keepServerHtml = this.hasServerHtml && { dangerouslySetInnerHTML: { __html: '' } }
    return createElement('div', { 'data-part': 'island', ref: this.container, ...keepServerHtml })
  }
}
