import { chains, terms } from 'bench:copy'
import { type ComponentName, type ComponentPropsOf, renderToHtml } from 'ankr-approach/html'
import type { Definition } from '../../app/types.ts'

const term = ({ name, meaning, source }: Definition, children?: string) =>
  renderToHtml('Term', { name, definition: meaning, source, children })

const section = <Name extends ComponentName>(name: Name, props?: ComponentPropsOf<Name>) =>
  `<section>${renderToHtml(name, props)}</section>`

export const Badge = () => renderToHtml('ChainNeutralBadge')

export const Terms = (n: number) =>
  Array.from({ length: n }, () => term(terms.decentralization as Definition, 'term')).join('')

const chips = () =>
  `<section><p>${chains.intro}</p><ul>${chains.items.map((chain) => `<li>${term(chain)}</li>`).join('')}</ul></section>`

export const Page = () =>
  [
    section('ChainNeutralBadge'),
    section('DecentralizationStats'),
    section('Commitments', { headingLevel: 2 }),
    section('WebGenerations'),
    section('Web3Explainer', { headingLevel: 2 }),
    chips(),
    section('OriginTimeline', { headingLevel: 2 }),
    section('DaoPathway', { headingLevel: 2 }),
  ].join('')
