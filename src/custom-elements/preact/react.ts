// What our components use of React, by Preact. Stands in for `react` in what is built for pages without it.
import { Fragment, options, type VNode } from 'preact'

export { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
export { Fragment }

/** As of 19, `ref` is a prop like others. */
export const version = '19'
export const forwardRef = <Component>(component: Component): Component => component

let isHydratingNow = false

/** While this runs, what a server wrote is taken over. */
export const withHydration = (hydrate: () => void): void => {
  isHydratingNow = true
  try {
    hydrate()
  } finally {
    isHydratingNow = false
  }
}

export const isHydrating = (): boolean => isHydratingNow

const { vnode: before, diffed: after } = options

/** What a select starts with. */
const initialValues = new WeakMap<VNode, string>()

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
      initialValues.set(vnode, String(props.defaultValue))
      delete props.defaultValue
    }
    delete props.suppressHydrationWarning
    // As a property it is true for any text.
    if (props.translate === 'no') props.translate = false
  }
  before?.(vnode)
}

const initializedSelects = new WeakSet<object>()

/** One that a server wrote may have been changed by its reader already. */
options.diffed = (vnode: VNode) => {
  const select = (vnode as { __e?: unknown }).__e
  const start = initialValues.get(vnode)
  if (start !== undefined && select instanceof HTMLSelectElement && !initializedSelects.has(select)) {
    initializedSelects.add(select)
    if (!isHydratingNow) select.value = start
  }
  after?.(vnode)
}
