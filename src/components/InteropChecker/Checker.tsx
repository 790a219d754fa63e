import { useEffect, useMemo, useRef, useState } from 'react'
import { announce } from '../../events.js'
import { checkInterop } from '../../interop/checkInterop.js'
import type { Token } from '../../interop/tokens.js'
import en from '../../locales/en/InteropAnswers.js'
import type { LocaleFor } from '../../locales/types.js'
import { speak } from '../../primitives/words.js'
import { Answer } from './Answer.js'
import { EXAMPLE, findToken, usable } from './assets.js'
import { Pairs } from './Pairs.js'
import { Picker } from './Picker.js'
import { Relation } from './Relation.js'

/** Plain data: it passes from a server component to the client. */
export interface CheckerProps {
  /** The partner's language; without it, English. */
  locale?: LocaleFor<'InteropAnswers'> | undefined
  assets?: readonly Token[] | undefined
  held?: string | undefined
  wanted?: string | undefined
}

/** Two pickers facing each other, and the answer between and below them. */
export function Checker({ locale, assets: given, held, wanted }: CheckerProps) {
  const assets = useMemo(() => usable(given), [given])
  const words = speak('InteropAnswers', en, locale).InteropAnswers
  const root = useRef<HTMLDivElement>(null)
  const start = (id: string | undefined, example: string) =>
    findToken(assets, id ?? example) ?? findToken(assets, example) ?? assets[0]
  const [from, setFrom] = useState(() => start(held, EXAMPLE[0]))
  const [to, setTo] = useState(() => start(wanted, EXAMPLE[1]))
  // A reader may have chosen before this hydrated, or the browser for them on coming back to the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes to life
  useEffect(() => {
    const [held, wanted] = [...(root.current?.querySelectorAll('select') ?? [])].map(({ value }) => value)
    setFrom(findToken(assets, held) ?? from)
    setTo(findToken(assets, wanted) ?? to)
  }, [])
  if (!from || !to) return null

  const result = checkInterop(from.id, to.id, { tokens: assets })
  const choose = (side: 'held' | 'wanted', id: string) => {
    const token = findToken(assets, id)
    if (!token) return
    const pair = side === 'held' ? { held: token, wanted: to } : { held: from, wanted: token }
    setFrom(pair.held)
    setTo(pair.wanted)
    const detail = {
      held: pair.held.id,
      wanted: pair.wanted.id,
      verdict: checkInterop(pair.held.id, pair.wanted.id, { tokens: assets }).verdict,
    }
    if (root.current) announce(root.current, 'ankr:interop-check', detail)
  }
  const picker = { assets, words }
  return (
    <div data-part="checker" ref={root}>
      <div data-part="pickers">
        <Picker {...picker} label={words.held} chosen={from} onChoose={(id) => choose('held', id)} />
        <Relation verdict={result.verdict} />
        <Picker {...picker} label={words.wanted} chosen={to} onChoose={(id) => choose('wanted', id)} />
      </div>
      <Answer result={result} wanted={to} assets={assets} words={words} />
      <Pairs wanted={to} assets={assets} words={words} />
    </div>
  )
}
