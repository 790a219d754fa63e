// The exports of `react` that the components use, implemented with Preact. It replaces `react` in the build for pages
// without React.
import { createElement, Fragment, options, type VNode } from 'preact'
import { keepTooltips } from './keepTooltips.js'

export {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from './hooks.js'
export { createElement, Fragment }

/** `forwardRefCompat()` reads it: as of React 19, `ref` is a regular prop. */
export const version = '19'
export const forwardRef = <Component>(component: Component): Component => component

let isHydratingNow = false

/**
 * Calls `hydrate`, which hydrates the content of `root`. During the call, `isHydrating()` is true and selects keep their
 * values. Open tooltips stay open.
 */
export const withHydration = (root: ParentNode, hydrate: () => void): void => {
  isHydratingNow = true
  try {
    keepTooltips(root, hydrate)
  } finally {
    isHydratingNow = false
  }
}

export const isHydrating = (): boolean => isHydratingNow

const { vnode: before, diffed: after } = options

/** The `defaultValue` of each select. Preact has no such prop. */
const initialValues = new WeakMap<VNode, string>()

/** Renames and removes props that React writes differently from their names. */
options.vnode = (vnode: VNode) => {
  const props = vnode.props as Record<string, unknown>
  if (typeof vnode.type === 'string') {
    for (const name of Object.keys(props)) {
      if (/^(stroke|fill|vector)[A-Z]/.test(name)) {
        props[name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)] = props[name]
        delete props[name]
      }
    }
    // `<select>` has neither an attribute nor a property with this name.
    if (vnode.type === 'select' && 'defaultValue' in props) {
      initialValues.set(vnode, String(props.defaultValue))
      delete props.defaultValue
    }
    delete props.suppressHydrationWarning
    // Preact sets the property `translate`, and a string such as `no` would be converted to `true`.
    if (props.translate === 'no') props.translate = false
  }
  before?.(vnode)
}

const initializedSelects = new WeakSet<object>()

/** Sets the default of a new select. A hydrated select keeps its value, since a visitor may have changed it. */
options.diffed = (vnode: VNode) => {
  const select = (vnode as { __e?: unknown }).__e
  const start = initialValues.get(vnode)
  if (start !== undefined && select instanceof HTMLSelectElement && !initializedSelects.has(select)) {
    initializedSelects.add(select)
    if (!isHydratingNow) select.value = start
  }
  after?.(vnode)
}
