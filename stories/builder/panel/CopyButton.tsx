import { useEffect, useState } from 'react'

/** Copies a text, and says so for two seconds. */
export const CopyButton = ({
  text,
  title = 'Copy',
  done = 'Copied',
}: {
  text: string
  title?: string
  done?: string
}) => {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), 2000)
    return () => clearTimeout(timer)
  }, [state])
  const copy = () =>
    navigator.clipboard
      .writeText(text)
      .then(() => setState('copied'))
      .catch(() => setState('failed'))
  return (
    <button type="button" className="bld-button" onClick={copy}>
      <span aria-live="polite">{{ idle: title, copied: done, failed: 'Select and copy' }[state]}</span>
    </button>
  )
}
