import { useEffect, useState } from 'react'

const sheets = import.meta.glob<string>('../../test/e2e/hosts/sheets/*.css', {
  query: '?url&no-inline',
  import: 'default',
})

const createLink = (href: string) =>
  new Promise<HTMLLinkElement>((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    link.addEventListener('load', () => resolve(link))
    document.head.append(link)
  })

/**
 * Loads a host stylesheet after those of the library, as in the tests, and removes it at the end.
 *
 * @returns whether the stylesheet is loaded.
 */
export const useHostSheet = (host: string): boolean => {
  const [loaded, setLoaded] = useState('')
  useEffect(() => {
    let isCurrent = true
    let link: HTMLLinkElement | undefined
    const load = async () => {
      const href = await sheets[`../../test/e2e/hosts/sheets/${host.replace(/^css-(?=\d)/, '')}.css`]?.()
      if (!href || !isCurrent) return
      link = await createLink(href)
      if (isCurrent) setLoaded(host)
      else link.remove()
    }
    load()
    return () => {
      isCurrent = false
      link?.remove()
    }
  }, [host])
  return loaded === host
}
