import type { Plugin } from 'vite'
import { toAttributeName } from '../src/custom-elements/attributes.js'
import type { ElementDefinition } from '../src/custom-elements/definitions.js'
import * as specs from '../src/custom-elements/definitions.js'
import type { AnkrEvents } from '../src/shared/events.js'
import { describeComponent } from './describeComponent.js'
import { describeCustomProperty } from './tokens/descriptions.js'
import { listCustomProperties } from './tokens/listCustomProperties.js'

const TERM: (keyof AnkrEvents)[] = ['ankr-term-open', 'ankr-term-close']

/** The events of components that dispatch other events than those of terms. */
const events: Readonly<Record<string, (keyof AnkrEvents)[]>> = {
  AnkrApproach: [...TERM, 'ankr-disclosure-toggle', 'ankr-interop-check', 'ankr-scenario-change'],
  Audiences: [],
  Boilerplate: [],
  Callout: [],
  ChainGrid: [],
  DecentralizationStats: [],
  FactQuote: [],
  FactText: [],
  Glossary: [],
  InteropChecker: ['ankr-interop-check'],
  ResilienceExplorer: [...TERM, 'ankr-scenario-change'],
  Sources: [],
  Web3Explainer: [...TERM, 'ankr-disclosure-toggle'],
  WebGenerations: [],
}

const slots: Readonly<Record<string, { name: string; description: string }[]>> = {
  AnkrApproach: [{ name: '<part>', description: 'Replaces the component of this name.' }],
  Callout: [
    { name: '', description: 'The content.' },
    { name: 'title', description: 'The title.' },
  ],
  Term: [{ name: '', description: 'The text of the trigger.' }],
}

const themeProperties = () =>
  listCustomProperties().map((name) => ({ name, description: describeCustomProperty(name) }))

const moduleOf = (name: string, spec: ElementDefinition) => {
  const { description, props } = describeComponent(name)
  const className = `${name.replace(/^(?!Ankr)/, 'Ankr')}Element`
  const names = [...Object.keys(spec.attributes), ...spec.properties]
  const about = (prop: string) => props.get(prop) ?? { description: '', type: { text: 'unknown' } }
  return {
    kind: 'javascript-module',
    path: `dist/embed/${spec.tag}.js`,
    declarations: [
      {
        kind: 'class',
        customElement: true,
        name: className,
        tagName: spec.tag,
        description,
        attributes: Object.keys(spec.attributes).map((prop) => ({
          name: toAttributeName(prop),
          fieldName: prop,
          ...about(prop),
        })),
        members: names.map((prop) => ({
          kind: 'field',
          name: prop,
          ...(prop in spec.attributes && { attribute: toAttributeName(prop) }),
          ...about(prop),
        })),
        events: (events[name] ?? TERM).map((type) => ({
          name: type,
          type: { text: `HTMLElementEventMap['${type}']` },
        })),
        slots: slots[name] ?? [],
        cssProperties: themeProperties(),
      },
    ],
    exports: [{ kind: 'custom-element-definition', name: spec.tag, declaration: { name: className } }],
  }
}

/** Returns the Custom Elements Manifest, for editors and documentation. https://custom-elements-manifest.open-wc.org */
export const createManifest = () => ({
  schemaVersion: '1.0.0',
  modules: Object.entries(specs).map(([name, spec]) => moduleOf(name, spec)),
})

export const manifest = (): Plugin => ({
  name: 'custom-elements-manifest',
  apply: 'build',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'custom-elements.json',
      source: `${JSON.stringify(createManifest(), null, 2)}\n`,
    })
  },
})
