import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { FactProps } from '../../facts/factProps.js'
import { infrastructureForAll, massAdoption } from '../../facts/library/web3.js'
import { resolveFacts } from '../../facts/overrides.js'
import { renderFactParagraph, renderFacts } from '../../facts/renderFacts.js'
import en from '../../i18n/locales/en/Audiences.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { type DetailProps, getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { ConceptGrid } from '../../ui/ConceptGrid.js'
import { Header } from '../../ui/Header.js'
import type { HeadingLevel } from '../../ui/Heading.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { ICONS } from './icons.js'

export interface AudiencesProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps,
    DetailProps {
  /**
   * Columns with large labels, or a compact frame for a page head or footer.
   * @default 'grid'
   */
  layout?: (typeof LAYOUTS)[number]
  /**
   * Whether each group has an icon.
   * @default true
   */
  showIcons?: boolean
  /** Adds a heading of this level, 1 to 6. Omit to render no heading. */
  headingLevel?: HeadingLevel
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'Audiences'>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'Audiences'>
}

const LAYOUTS = ['grid', 'strip'] as const
const AUDIENCE_FACTS = [infrastructureForAll]
const ADOPTION_FACTS = [massAdoption]
const GROUPS = ['individuals', 'developers', 'enterprises'] as const

/**
 * Shows the three audiences of Ankr's infrastructure: individuals, developers and enterprises. `detail="brief"` omits the
 * descriptions of the groups, which are not Ankr's.
 * Renders a `<div>` element that contains a `<dl>`.
 */
export const Audiences = /*#__PURE__*/ forwardRefCompat(function Audiences({
  surface,
  size,
  layout,
  detail,
  showIcons = true,
  headingLevel,
  facts,
  now,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: AudiencesProps) {
  if (process.env.NODE_ENV !== 'production') assertFacts('Audiences', facts)
  const look = getLookProps('Audiences', { surface, size, layout, detail }, LAYOUTS)
  const messages = resolveMessages('Audiences', en, locale, overrides)
  const { title, statements, groups, note } = messages.Audiences
  const factMessages = { sentences: statements, facts, messages }
  const hasTexts = look['data-detail'] !== 'brief'
  return (
    <div {...rest} {...getRootProps('Audiences', className, messages)} {...look}>
      <Header
        component="Audiences"
        level={headingLevel}
        title={title}
        intro={resolveFacts(AUDIENCE_FACTS, facts).length > 0 && renderFacts(AUDIENCE_FACTS, factMessages)}
      />
      <ConceptGrid
        concepts={GROUPS.map((id) => ({
          id,
          icon: showIcons ? ICONS[id] : undefined,
          label: groups[id].label,
          text: hasTexts ? groups[id].text : undefined,
        }))}
      />
      {renderFactParagraph('opinion', ADOPTION_FACTS, factMessages)}
      <SourceLines
        shownFacts={[...AUDIENCE_FACTS, ...ADOPTION_FACTS]}
        facts={facts}
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
      {hasTexts && <p data-part="source">{note}</p>}
    </div>
  )
})
