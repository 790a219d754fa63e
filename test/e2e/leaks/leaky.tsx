import { useEffect } from 'react'

const leaked: unknown[] = []
let mounts = 0

/** Components that leave something behind each time they go, for the meter to see. */
export const leaky = {
  node: function Node() {
    useEffect(() => {
      leaked.push(document.createElement('i'))
    }, [])
    return null
  },
  listener: function Listener() {
    useEffect(() => window.addEventListener('resize', () => {}), [])
    return null
  },
  heap: function Heap() {
    useEffect(() => {
      leaked.push(Array.from({ length: 200 }, () => mounts++ + 0.5))
    }, [])
    return null
  },
}

export type Leak = keyof typeof leaky
