import { useEffect, useMemo, useRef, useState } from 'react'
import { checkInterop } from '../../domain/interop/checkInterop.js'
import type { Token } from '../../domain/interop/tokens.js'
import en from '../../i18n/locales/en/InteropAnswers.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { dispatch } from '../../shared/events.js'
import { AssetSelect } from './AssetSelect.js'
import { DEFAULT_PAIR, findToken, validAssets } from './assets.js'
import { InteropResult } from './InteropResult.js'
import { PairTable } from './PairTable.js'
import { RelationIcon } from './RelationIcon.js'

/** Plain data: it passes from a server component to the client. */
export interface InteropFormProps {
  /** The partner's language; without it, English. */
  locale?: ComponentLocale<'InteropAnswers'> | undefined
  assets?: readonly Token[] | undefined
  held?: string | undefined
  wanted?: string | undefined
}

/** Two pickers facing each other, and the answer between and below them. */
export function InteropForm({ locale, assets: given, held, wanted }: InteropFormProps) {
  const assets = useMemo(() => validAssets(given), [given])
  const messages = resolveMessages('InteropAnswers', en, locale).InteropAnswers
  const root = useRef<HTMLDivElement>(null)
  const start = (id: string | undefined, example: string) =>
    findToken(assets, id ?? example) ?? findToken(assets, example) ?? assets[0]
  const [from, setFrom] = useState(() => start(held, DEFAULT_PAIR[0]))
  const [to, setTo] = useState(() => start(wanted, DEFAULT_PAIR[1]))
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
    if (root.current) dispatch(root.current, 'ankr-interop-check', detail)
  }
  const picker = { assets, messages }
  return (
    <div data-part="interop-form" ref={root}>
      <div data-part="asset-fields">
        <AssetSelect
          {...picker}
          label={messages.held}
          selected={from}
          onSelect={(id) => choose('held', id)}
        />
        <RelationIcon verdict={result.verdict} />
        <AssetSelect
          {...picker}
          label={messages.wanted}
          selected={to}
          onSelect={(id) => choose('wanted', id)}
        />
      </div>
      <InteropResult result={result} wanted={to} assets={assets} messages={messages} />
      <PairTable wanted={to} assets={assets} messages={messages} />
    </div>
  )
}
