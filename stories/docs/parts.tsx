import { Source } from '@storybook/addon-docs/blocks'
import type { ComponentProps, ReactNode } from 'react'
import { usePageTheme } from '../support/usePageTheme.js'
import './docs.css'

export const Page = ({ children }: { children: ReactNode }) => <div className="doc">{children}</div>

/** A live component in a frame, with a link to its page. */
export const Live = ({ name, to, children }: { name: string; to: string; children: ReactNode }) => (
  <figure className="doc-live">
    <div className="doc-live-canvas">{children}</div>
    <figcaption>
      <code>{name}</code>
      <StoryLink to={to}>Props and variants</StoryLink>
    </figcaption>
  </figure>
)

/** A link to a page of this Storybook, relative to where it is hosted. */
export const StoryLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <a href={`./?path=/${to}`} target="_top">
    {children}
  </a>
)

export const Ideas = ({ children }: { children: ReactNode }) => <ol className="doc-ideas">{children}</ol>

export const Idea = ({ title, children }: { title: string; children: ReactNode }) => (
  <li>
    <h3>{title}</h3>
    {children}
  </li>
)

/** Code in the theme of the page. */
export const Code = (props: Pick<ComponentProps<typeof Source>, 'code' | 'language'>) => (
  <Source {...props} dark={usePageTheme() === 'dark'} />
)
