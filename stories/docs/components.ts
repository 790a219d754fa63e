import type { ElementType } from 'react'
import { toId } from 'storybook/internal/csf'
import { groups } from '../../.storybook/groups.js'
import type { ListedValues } from '../builder/controls.js'
import type { ComponentDocs } from './components/types.js'

interface StoriesModule {
  default: {
    title: string
    id?: string
    component: ElementType
    args?: object
    argTypes?: ListedValues
    parameters?: { docs?: { texts?: ComponentDocs } }
  }
  Default?: { args?: object }
}

/** A component with the props of its default story, and the id of its docs page. */
export interface ListedComponent {
  readonly name: string
  readonly component: ElementType
  readonly props: object
  /** The controls of its stories. */
  readonly argTypes: ListedValues
  readonly docsId: string
  /** The first sentence of its docs page. */
  readonly summary: string
}

const modules = import.meta.glob<StoriesModule>('../*.stories.tsx', { eager: true })

const getFirstSentence = (text: string) => text.trim().match(/^.*?\.(?=\s|$)/s)?.[0] ?? text

const list = Object.entries(modules).map(([file, { default: meta, Default }]): ListedComponent => {
  const name = file.slice('../'.length, -'.stories.tsx'.length)
  return {
    name,
    component: meta.component,
    props: { ...meta.args, ...Default?.args },
    argTypes: meta.argTypes ?? {},
    docsId: toId(meta.id ?? meta.title, 'docs'),
    summary: getFirstSentence(meta.parameters?.docs?.texts?.summary ?? ''),
  }
})

const findComponents = (names: readonly string[]) =>
  names.flatMap((name) => list.find((component) => component.name === name) ?? [])

/** Every component with stories, in the groups and in the order of the sidebar. */
export const componentGroups = Object.entries(groups).map(([group, names]) => ({
  group,
  components: findComponents(names),
}))
