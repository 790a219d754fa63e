/** Terms of a static page: one string of HTML, written at once. The string is made on the server. */
const host = document.getElementById('root') as HTMLElement
const timed = (what: () => void) => {
  const start = performance.now()
  what()
  return performance.now() - start
}

const one = host.innerHTML
host.replaceChildren()

export const bench = {
  mount: (n: number) => {
    const html = one.repeat(n)
    return timed(() => {
      host.innerHTML = html
    })
  },
  unmount: () => timed(() => host.replaceChildren()),
}

Object.assign(window, { bench })
