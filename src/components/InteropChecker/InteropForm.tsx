import { useEffect, useMemo, useRef, useState } from 'react'
import { createInteropChecker } from '../../domain/interop/answer.js'
import type { Token } from '../../domain/interop/token.js'
import en from '../../i18n/locales/en/InteropAnswers.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { useIsHydrated } from '../../islands/useIsHydrated.js'
import { dispatch } from '../../shared/events.js'
import { AssetSelect } from './AssetSelect.js'
import { DEFAULT_PAIR, indexAssets } from './assets.js'
import { InteropResult } from './InteropResult.js'
import { PairTable } from './PairTable.js'
import { RelationIcon } from './RelationIcon.js'

/** Plain data: a Server Component passes it to the client. */
export interface InteropFormProps {
  /** Defaults to English. */
  locale?: ComponentLocale<'InteropAnswers'> | undefined
  assets?: readonly Token[] | undefined
  held?: string | undefined
  wanted?: string | undefined
  isBrief?: boolean | undefined
  messages?: MessageOverrides<'InteropAnswers'> | undefined
}

/** Two selects, with the icon of the verdict between them and the result below. Renders a `<div>` element. */
export function InteropForm({
  locale,
  assets: partnerAssets,
  held,
  wanted,
  isBrief = false,
  messages: overrides,
}: InteropFormProps) {
  const { assets, find } = useMemo(() => indexAssets(partnerAssets), [partnerAssets])
  const check = useMemo(() => createInteropChecker(assets), [assets])
  const resolved = resolveMessages('InteropAnswers', en, locale, overrides)
  const { InteropAnswers, dir, fullStop, listSeparator, sentenceSeparator } = resolved
  // The same object in every render, so that the selects do not render again.
  const messages = useMemo(
    () => ({ ...InteropAnswers, dir, fullStop, listSeparator, sentenceSeparator }),
    [InteropAnswers, dir, fullStop, listSeparator, sentenceSeparator],
  )
  const root = useRef<HTMLDivElement>(null)
  const isHydrated = useIsHydrated()
  const [ids, setIds] = useState({ held, wanted })
  const findOrDefault = (id: string | undefined, defaultId: string) =>
    find(id ?? defaultId) ?? find(defaultId) ?? (assets[0] as Token)
  const from = findOrDefault(ids.held, DEFAULT_PAIR[0])
  const to = findOrDefault(ids.wanted, DEFAULT_PAIR[1])

  // React overwrites a controlled select when it hydrates, so the selects are uncontrolled. Their values may differ from the
  // props: a visitor changed them before hydration, or Firefox restored the form on reload.
  const hasReadSelects = useRef(false)
  useEffect(() => {
    const [heldSelect, wantedSelect] = root.current?.querySelectorAll('select') ?? []
    if (!heldSelect || !wantedSelect) return
    if (hasReadSelects.current) {
      heldSelect.value = from.id
      wantedSelect.value = to.id
      return
    }
    hasReadSelects.current = true
    if (heldSelect.value !== from.id || wantedSelect.value !== to.id)
      setIds({ held: heldSelect.value, wanted: wantedSelect.value })
  }, [from.id, to.id])

  const result = check(from.id, to.id)
  const select = (change: Partial<typeof ids>) => {
    const pair = { held: from.id, wanted: to.id, ...change }
    setIds(pair)
    const { verdict } = check(pair.held, pair.wanted)
    if (root.current) dispatch(root.current, 'ankr-interop-check', { ...pair, verdict })
  }
  const selectProps = { assets, messages, isDisabled: !isHydrated }
  return (
    <div data-part="interop-form" ref={root}>
      <div data-part="asset-fields">
        <AssetSelect
          {...selectProps}
          label={messages.held}
          selected={from}
          onSelect={(id) => select({ held: id })}
        />
        <span data-part="relation" data-verdict={result.verdict}>
          <RelationIcon icon={result.verdict} />
        </span>
        <AssetSelect
          {...selectProps}
          label={messages.wanted}
          selected={to}
          onSelect={(id) => select({ wanted: id })}
        />
      </div>
      <InteropResult
        result={result}
        held={from}
        wanted={to}
        find={find}
        isBrief={isBrief}
        messages={messages}
        locale={resolved}
      />
      {!isBrief && <PairTable wanted={to} assets={assets} check={check} messages={messages} />}
    </div>
  )
}
