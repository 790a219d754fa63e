import { useEffect, useRef, useState } from 'react'
import { useIsHydrated } from '../../islands/useIsHydrated.js'
import { KeyedText } from '../../ui/KeyedText.js'

/** Plain data, since the server serializes it. */
export interface CopyCitationProps {
  citation: string
  labels: { copy: string; copied: string; selected: string; field: string }
}

/**
 * Copies a citation. If the browser does not allow it, such as on a page without HTTPS, it shows the citation as selected
 * text. It renders nothing until it is hydrated, since it cannot work without JavaScript.
 */
export function CopyCitation({ citation, labels }: CopyCitationProps) {
  const isHydrated = useIsHydrated()
  const [result, setResult] = useState<'copied' | 'selected'>()
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (result !== 'selected') return
    field.current?.focus()
    field.current?.select()
  }, [result])

  if (!isHydrated) return null

  const copy = async () => {
    // An empty live region first, so that a second press is announced too.
    setResult(undefined)
    try {
      // Without HTTPS, `navigator.clipboard` is undefined.
      await navigator.clipboard.writeText(citation)
      setResult('copied')
    } catch {
      setResult('selected')
    }
  }

  return (
    <>
      <button type="button" data-part="copy" onClick={copy}>
        <KeyedText>{labels.copy}</KeyedText>
      </button>
      <span data-part="status" role="status">
        {result && <KeyedText>{labels[result]}</KeyedText>}
      </span>
      {result === 'selected' && (
        <textarea
          ref={field}
          data-part="citation-text"
          aria-label={labels.field}
          readOnly
          rows={4}
          value={citation}
          translate="no"
        />
      )}
    </>
  )
}
