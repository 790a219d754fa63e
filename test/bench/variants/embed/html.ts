import { chains, terms } from 'bench:copy'
import { type ComponentName, type PropsOf, renderHtml } from 'ankr-approach/html'
import type { Definition } from '../../app/types.ts'

const term = ({ name, meaning, source }: Definition, children?: string) =>
  renderHtml('Term', { name, definition: meaning, source, children })

const section = <Name extends ComponentName>(name: Name, props?: PropsOf<Name>) =>
  `<section>${renderHtml(name, props)}</section>`

export const Badge = () => renderHtml('ChainNeutralBadge')

export const Terms = (n: number) =>
  Array.from({ length: n }, () => term(terms.decentralization as Definition, 'term')).join('')

const chips = () =>
  `<section><p>${chains.lead}</p><ul>${chains.items.map((chain) => `<li>${term(chain)}</li>`).join('')}</ul></section>`

export const Page = () =>
  [
    section('ChainNeutralBadge'),
    section('DecentralizationStats'),
    section('Commitments', { headingLevel: 2 }),
    section('WebGenerations'),
    section('Web3Explainer'),
    chips(),
    section('OriginTimeline', { headingLevel: 2 }),
    section('DaoPathway', { headingLevel: 2 }),
  ].join('')
