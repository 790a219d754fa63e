import type { ReactNode } from 'react'
import { CopyButton } from './CopyButton.js'

/** A frame for code, with its title and a button that copies it. */
export const CodeFrame = ({
  title,
  code,
  children,
}: {
  title: string
  code: string
  children: ReactNode
}) => (
  <figure className="bld-code">
    <figcaption>
      <code>{title}</code>
      <CopyButton text={code} />
    </figcaption>
    {children}
  </figure>
)
