// What our components use of React, by Preact. Stands in for `react` in what is built for pages without it.
import { Fragment, options, type VNode } from 'preact'

export { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
export { Fragment }

/** As of 19, `ref` is a prop like others. */
export const version = '19'
export const forwardRef = <Component>(component: Component): Component => component

let isTaking = false

/** While this runs, what a server wrote is taken over. */
export const takingOver = (hydrate: () => void): void => {
  isTaking = true
  try {
    hydrate()
  } finally {
    isTaking = false
  }
}

export const isTakingOver = (): boolean => isTaking

const { vnode: before, diffed: after } = options

/** What a select starts with. */
const starts = new WeakMap<VNode, string>()

/** What React writes in another way than it is named. */
options.vnode = (vnode: VNode) => {
  const props = vnode.props as Record<string, unknown>
  if (typeof vnode.type === 'string') {
    for (const name of Object.keys(props)) {
      if (/^(stroke|fill)[A-Z]/.test(name)) {
        props[name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)] = props[name]
        delete props[name]
      }
    }
    // No element has an attribute or a property of that name.
    if (vnode.type === 'select' && 'defaultValue' in props) {
      starts.set(vnode, String(props.defaultValue))
      delete props.defaultValue
    }
    // As a property it is true for any text.
    if (props.translate === 'no') props.translate = false
  }
  before?.(vnode)
}

const chosen = new WeakSet<object>()

/** One that a server wrote may have been changed by its reader already. */
options.diffed = (vnode: VNode) => {
  const select = (vnode as { __e?: unknown }).__e
  const start = starts.get(vnode)
  if (start !== undefined && select instanceof HTMLSelectElement && !chosen.has(select)) {
    chosen.add(select)
    if (!isTaking) select.value = start
  }
  after?.(vnode)
}
