import {
  Audiences,
  Callout,
  ChainGrid,
  ChainNeutralBadge,
  Commitments,
  DaoPathway,
  DecentralizationStats,
  Glossary,
  InteropChecker,
  type Locale,
  NetworkChoice,
  OriginTimeline,
  ResilienceExplorer,
  Sources,
  Term,
  Web3Explainer,
  Web3Principles,
  WebGenerations,
} from 'ankr-approach'
import type { ReactNode } from 'react'
import './board.css'

const Piece = ({ name, span, children }: { name: string; span: 5 | 6 | 7 | 12; children: ReactNode }) => (
  <section className="board-piece" data-span={span}>
    <h2>{name}</h2>
    {children}
  </section>
)

export interface BoardProps {
  /** The language that all of them speak. */
  locale?: Locale
}

/** One of each component on twelve columns, to be looked at together. */
export const Board = ({ locale }: BoardProps) => (
  <main className="board">
    <h1>Everything at once</h1>
    <Piece name="ChainNeutralBadge" span={12}>
      <div className="board-row">
        <ChainNeutralBadge locale={locale} />
        <ChainNeutralBadge locale={locale} appearance="tinted" />
        <ChainNeutralBadge locale={locale} appearance="solid" />
        <ChainNeutralBadge locale={locale} size="small" />
        <ChainNeutralBadge locale={locale} size="small" appearance="tinted" />
      </div>
    </Piece>
    <Piece name="DecentralizationStats" span={12}>
      <DecentralizationStats locale={locale} />
    </Piece>
    <Piece name="Web3Explainer" span={7}>
      <Web3Explainer headingLevel={3} locale={locale} />
    </Piece>
    <Piece name="DaoPathway" span={5}>
      <DaoPathway locale={locale} />
    </Piece>
    <Piece name="WebGenerations" span={6}>
      <WebGenerations locale={locale} />
    </Piece>
    <Piece name="ChainGrid" span={6}>
      <ChainGrid locale={locale} />
    </Piece>
    <Piece name="ResilienceExplorer" span={12}>
      <ResilienceExplorer locale={locale} />
    </Piece>
    <Piece name="InteropChecker" span={12}>
      <InteropChecker locale={locale} />
    </Piece>
    <Piece name="Commitments" span={12}>
      <Commitments locale={locale} />
    </Piece>
    <Piece name="NetworkChoice" span={6}>
      <NetworkChoice locale={locale} />
    </Piece>
    <Piece name="OriginTimeline" span={6}>
      <OriginTimeline locale={locale} />
    </Piece>
    <Piece name="Web3Principles" span={12}>
      <Web3Principles locale={locale} />
    </Piece>
    <Piece name="Audiences" span={12}>
      <Audiences locale={locale} />
    </Piece>
    <Piece name="Callout and Term" span={6}>
      <Callout kind="caution" title="A bridge adds a risk of its own" locale={locale}>
        A <Term term="bridge" locale={locale} /> holds what you send it. If it fails, so may your tokens.
      </Callout>
    </Piece>
    <Piece name="Glossary" span={6}>
      <Glossary terms={['dao', 'trustless', 'permissionless']} locale={locale} />
    </Piece>
    <Piece name="Sources" span={12}>
      <Sources locale={locale} />
    </Piece>
  </main>
)
