import { collectFacts } from 'ankr-approach'
import { useEffect, useState } from 'react'

/** The IDs of the facts in the first story of the page, read from the page with `collectFacts()`. */
export const ShownFacts = () => {
  const [ids, setIds] = useState<readonly string[]>([])
  useEffect(() => {
    const read = () => {
      const story = document.querySelector('.docs-story')
      setIds(story ? collectFacts(story, new Date()).map(({ id }) => id) : [])
    }
    // Storybook renders a story after its docs page.
    const observer = new MutationObserver(read)
    observer.observe(document.body, { subtree: true, childList: true })
    read()
    return () => observer.disconnect()
  }, [])
  if (!ids.length) return null
  return (
    <p>
      The first example shows {ids.length} {ids.length === 1 ? 'fact' : 'facts'}:{' '}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <code>{id}</code>
        </span>
      ))}
      .
    </p>
  )
}
