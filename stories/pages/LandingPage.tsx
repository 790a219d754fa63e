import {
  ChainGrid,
  ChainNeutralBadge,
  Commitments,
  DaoPathway,
  DecentralizationStats,
  InteropChecker,
  type Locale,
  Web3Explainer,
} from 'ankr-approach'
import type { ReactNode } from 'react'
import { chainsWithLogos } from '../support/chainLogos.js'
import { HarborMark } from './HarborPage.js'
import { WalletPicture } from './WalletPicture.js'
import './landing.css'

export interface LandingPageProps {
  /** The language of the components. The page around them stays English. */
  locale?: Locale
}

const Header = () => (
  <header className="landing-header">
    <a className="landing-brand" href="#top">
      <HarborMark />
      Harbor
    </a>
    <nav aria-label="Main">
      <ul className="landing-nav">
        <li>
          <a href="#networks">Networks</a>
        </li>
        <li>
          <a href="#send">Sending</a>
        </li>
        <li>
          <a href="#infrastructure">Infrastructure</a>
        </li>
      </ul>
    </nav>
    <a className="landing-button landing-button--small" href="#get">
      Get Harbor
    </a>
  </header>
)

const Hero = ({ locale }: LandingPageProps) => (
  <div className="landing-hero" id="top">
    <div className="landing-hero-text">
      <ChainNeutralBadge size="large" appearance="accent" showMaker locale={locale} />
      <h1>Every chain you hold, one calm wallet</h1>
      <p>
        Harbor shows each asset with the network it is on. It reads every balance through Ankr, and shows what
        Ankr states about itself.
      </p>
      <div className="landing-actions">
        <a className="landing-button" href="#get">
          Get Harbor
        </a>
        <a className="landing-button landing-button--quiet" href="#infrastructure">
          What Ankr states
        </a>
      </div>
    </div>
    <WalletPicture />
    <DecentralizationStats className="landing-strip" layout="strip" surface="card" locale={locale} />
  </div>
)

interface SectionProps {
  id?: string
  tinted?: boolean
  children: ReactNode
}

const Section = ({ id, tinted = false, children }: SectionProps) => (
  <section className="landing-section" id={id} data-tinted={tinted || undefined}>
    <div>{children}</div>
  </section>
)

const SectionHead = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="landing-head">
    <h2>{title}</h2>
    <p>{children}</p>
  </div>
)

const Closing = () => (
  <section className="landing-section landing-closing" id="get">
    <div>
      <h2>Drop anchor</h2>
      <p>Free, for iOS, Android and the browser. Your keys stay on your device.</p>
      <a className="landing-button" href="#get">
        Get Harbor
      </a>
    </div>
  </section>
)

/** A product page as a partner might publish it, with the components at `size="large"`. Harbor Wallet is fictitious. */
export const LandingPage = ({ locale }: LandingPageProps) => (
  <div className="landing">
    <Header />
    <main>
      <Hero locale={locale} />
      <Section id="networks">
        <SectionHead title="Your networks, none ahead of another">
          Pin the ones you use. Harbor lists the rest in alphabetical order.
        </SectionHead>
        <ChainGrid size="large" detail="brief" chains={chainsWithLogos} locale={locale} />
      </Section>
      <Section id="send" tinted>
        <InteropChecker size="large" detail="brief" headingLevel={2} locale={locale} />
      </Section>
      <Section id="infrastructure">
        <Commitments size="large" headingLevel={2} locale={locale} />
      </Section>
      <Section tinted>
        <Web3Explainer size="large" headingLevel={2} locale={locale} />
      </Section>
      <Section>
        <DaoPathway size="large" headingLevel={2} locale={locale} />
      </Section>
      <Closing />
    </main>
    <footer className="landing-footer">
      <p>
        Harbor Wallet is fictitious. The statements of Ankr are not: each has its date and its source. Harbor
        has not checked them.
      </p>
    </footer>
  </div>
)
