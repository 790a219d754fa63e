import { Audiences } from '../Audiences/index.js'
import { Commitments } from '../Commitments/index.js'
import { DaoPathway } from '../DaoPathway/index.js'
import { OriginTimeline } from '../OriginTimeline/index.js'
import { Sources } from '../Sources/index.js'
import { Web3Explainer } from '../Web3Explainer/index.js'
import { Web3Principles } from '../Web3Principles/index.js'
import { WebGenerations } from '../WebGenerations/index.js'
import type { PartProps } from './Part.js'

export interface LaterProps extends PartProps {
  of:
    | 'Audiences'
    | 'Commitments'
    | 'DaoPathway'
    | 'OriginTimeline'
    | 'Sources'
    | 'Web3Explainer'
    | 'Web3Principles'
    | 'WebGenerations'
}

/** A part that is read further down the page. */
export function Later({ of, headingLevel, ...shared }: LaterProps) {
  const titled = { ...shared, headingLevel }
  switch (of) {
    case 'Audiences':
      return <Audiences {...titled} />
    case 'Commitments':
      return <Commitments {...titled} />
    case 'DaoPathway':
      return <DaoPathway {...titled} />
    case 'OriginTimeline':
      return <OriginTimeline {...titled} />
    case 'Sources':
      return <Sources {...shared} />
    case 'Web3Explainer':
      return <Web3Explainer {...titled} />
    case 'Web3Principles':
      return <Web3Principles {...titled} />
    case 'WebGenerations':
      return <WebGenerations {...shared} />
  }
}
