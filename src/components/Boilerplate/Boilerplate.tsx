import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { fillSentence, formatSentence } from '../../facts/formatSentence.js'
import { factAttributes, resolveFacts } from '../../facts/overrides.js'
import type { Fact } from '../../facts/types.js'
import { withoutInvalidStatistics } from '../../facts/withoutInvalidStatistics.js'
import { formatMonth } from '../../i18n/formats.js'
import { getForm, isolate } from '../../i18n/interpolate.js'
import en from '../../i18n/locales/en/Boilerplate.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { assertEnum, coerceEnum } from '../../shared/enums.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { boilerplateFacts, LENGTHS } from './boilerplateFacts.js'

export interface BoilerplateProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps {
  /**
   * The length of the text: in English at most 20, 50 or 100 words, with the attribution and its date.
   * @default 'medium'
   */
  length?: (typeof LENGTHS)[number]
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'Boilerplate' | 'FactSentences'>
  /** Your own words for the date of a statistic. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'Boilerplate'>
}

/**
 * Describes Ankr in a standard text, for a press release, a partner list or a footer.
 * Renders a `<div>` element.
 */
export const Boilerplate = /*#__PURE__*/ forwardRefCompat(function Boilerplate({
  length,
  surface,
  size,
  facts: factsProp,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: BoilerplateProps) {
  if (process.env.NODE_ENV !== 'production') {
    assertEnum('Boilerplate', 'length', length, LENGTHS)
    assertFacts('Boilerplate', factsProp)
  }
  const facts = withoutInvalidStatistics(factsProp)
  const messages = resolveMessages('Boilerplate', en, locale as typeof en | undefined, overrides)
  const shown = resolveFacts(boilerplateFacts[coerceEnum(length, LENGTHS)], facts)
  return (
    <div
      {...rest}
      {...getRootProps('Boilerplate', className, messages)}
      {...getLookProps('Boilerplate', { surface, size })}
    >
      {shown.length > 0 && (
        <p data-part="text">{shown.map((fact, index) => renderSentence(fact, index === 0, messages))}</p>
      )}
      <SourceLines
        shownFacts={shown}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </div>
  )
})

/** Renders the sentence of a fact. The first sentence names Ankr. A statistic has its date beside it. */
const renderSentence = (fact: Fact, isFirst: boolean, messages: typeof en) => {
  const { statements, dated, datedFirst } = messages.Boilerplate
  const sentence = isFirst
    ? formatSentence(fact, messages)
    : fillSentence((statements as Readonly<Record<string, string>>)[fact.id] ?? '', fact, messages)
  const statement = (
    <span key={sentence} {...factAttributes(fact)}>
      {sentence}
    </span>
  )
  const template = isFirst ? datedFirst : dated
  return (
    <span key={fact.id + sentence} data-ankr-reset="">
      {isFirst ? null : messages.sentenceSeparator}
      {fact.statistic
        ? interpolateNodes(template, {
            statement,
            date: (
              <time data-ankr-reset="" dateTime={fact.asOf}>
                {isolate(formatMonth(fact.asOf, messages, getForm(template, 'date')), messages)}
              </time>
            ),
          })
        : statement}
    </span>
  )
}
