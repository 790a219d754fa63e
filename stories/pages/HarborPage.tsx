import {
  ChainNeutralBadge,
  type ChainNeutralBadgeProps,
  DecentralizationStats,
  type Locale,
  Web3Explainer,
} from 'ankr-approach'
import './harbor.css'

export interface HarborPageProps {
  /** How the badge beside the byline looks. */
  badge?: ChainNeutralBadgeProps['appearance']
  /** The language the three components speak; the article stays English. */
  locale?: Locale
}

export const HarborMark = () => (
  <svg className="harbor-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path
      d="M12 3v18M7 8h10M4 14c0 4 3.6 7 8 7s8-3 8-7"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="square"
    />
  </svg>
)

/** An article as a partner might publish it. Harbor Wallet is made up. */
export const HarborPage = ({ badge = 'outline', locale }: HarborPageProps) => (
  <div className="harbor">
    <header className="harbor-header">
      <a className="harbor-brand" href="#top">
        <HarborMark />
        Harbor Wallet
      </a>
      <nav aria-label="Main">
        <ul className="harbor-nav">
          {['Wallet', 'Networks', 'Journal', 'Help'].map((name) => (
            <li key={name}>
              <a href={`#${name.toLowerCase()}`} aria-current={name === 'Journal' ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
    <main className="harbor-main" id="top">
      <article className="harbor-article">
        <header className="harbor-opening">
          <p className="harbor-kicker">Journal, how it works</p>
          <h1>What answers when your wallet asks</h1>
          <p className="harbor-lead">
            Every balance you see is an answer to a question. Here is who Harbor asks, and what they say about
            themselves, with the date on which they said it.
          </p>
          <div className="harbor-byline">
            <p>
              By the Harbor team, <time dateTime="2026-11-23">23 November 2026</time>
            </p>
            <ChainNeutralBadge size="small" appearance={badge} locale={locale} />
          </div>
        </header>
        <p>
          Open your wallet and a number is there, as if it had been waiting. In truth your phone has just
          asked a computer on the network, a node, what it knows about your account, and taken its word for
          it.
        </p>
        <p>
          So it matters whose computers these are. A wallet that reaches every network through one company’s
          machines inherits that company’s bad days. And a provider with a favourite chain would, sooner or
          later, make it ours.
        </p>
        <h2>In their own figures</h2>
        <p>
          Harbor’s requests go to nodes run by Ankr. What follows is what Ankr states about them. We show it
          with its source, because a number without a date is an ornament.
        </p>
        <figure className="harbor-figure">
          <DecentralizationStats locale={locale} />
          <figcaption>
            Figures and statements that Ankr published, in the words of this library. We have not audited
            them.
          </figcaption>
        </figure>
        <p>“Launched” is a careful word. It counts what was started, not what is running as you read.</p>
        <h2>The words that come with it</h2>
        <p>
          You need no opinion about Web 3.0 to use a wallet. But its vocabulary turns up wherever money and
          software meet, and some of it means less, or more, than it seems to. Point at an underlined word, or
          tap it.
        </p>
        <aside className="harbor-aside" aria-label="Explained">
          <Web3Explainer headingLevel={3} locale={locale} />
        </aside>
        <h2>Read it for yourself</h2>
        <p>
          Each statement above names where it comes from. Follow the address and compare. If a statement is
          out of date or has been withdrawn, tell us, and this page will say so.
        </p>
      </article>
    </main>
    <footer className="harbor-footer">
      <p>Harbor Wallet is made up, for this page. What is said of Ankr is not: it carries its source.</p>
    </footer>
  </div>
)
