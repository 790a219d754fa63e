import type { ComponentType } from 'react'
import { invalid } from '../errors.js'
import { Island } from '../primitives/Island.js'
import { keep } from '../primitives/keep.js'

const checkPlain = (name: string, props: object) => {
  for (const [prop, value] of Object.entries(props)) {
    if (prop === 'ref' || typeof value === 'function')
      throw invalid(
        name,
        `the prop \`${prop}\``,
        value,
        'plain data: what a server has written is kept as it is',
      )
  }
}

/** In a browser: the place of a component whose code is fetched only where no server has written it. */
const kept = <Name extends string>(name: Name, fetch: () => Promise<Record<Name, unknown>>) => {
  const load = async () => {
    const [module, { mounting }] = await Promise.all([fetch(), import('../primitives/mount.js')])
    return { mount: mounting(module[name] as ComponentType<object>) }
  }
  return (props: object) => {
    if (process.env.NODE_ENV !== 'production') checkPlain(name, props)
    return <Island part="kept" load={load} given={props} wake={keep} />
  }
}

export const Audiences = /*#__PURE__*/ kept('Audiences', () => import('../components/Audiences/index.js'))
export const ChainGrid = /*#__PURE__*/ kept('ChainGrid', () => import('../components/ChainGrid/index.js'))
export const Commitments = /*#__PURE__*/ kept(
  'Commitments',
  () => import('../components/Commitments/index.js'),
)
export const DaoPathway = /*#__PURE__*/ kept('DaoPathway', () => import('../components/DaoPathway/index.js'))
export const DecentralizationStats = /*#__PURE__*/ kept(
  'DecentralizationStats',
  () => import('../components/DecentralizationStats/index.js'),
)
export const Glossary = /*#__PURE__*/ kept('Glossary', () => import('../components/Glossary/index.js'))
export const NetworkChoice = /*#__PURE__*/ kept(
  'NetworkChoice',
  () => import('../components/NetworkChoice/index.js'),
)
export const OriginTimeline = /*#__PURE__*/ kept(
  'OriginTimeline',
  () => import('../components/OriginTimeline/index.js'),
)
export const Sources = /*#__PURE__*/ kept('Sources', () => import('../components/Sources/index.js'))
export const Web3Explainer = /*#__PURE__*/ kept(
  'Web3Explainer',
  () => import('../components/Web3Explainer/index.js'),
)
export const Web3Principles = /*#__PURE__*/ kept(
  'Web3Principles',
  () => import('../components/Web3Principles/index.js'),
)
export const WebGenerations = /*#__PURE__*/ kept(
  'WebGenerations',
  () => import('../components/WebGenerations/index.js'),
)
