import type { StoryContext } from '@storybook/react-vite'
import { createElement } from 'react'
import { withSerializedProps } from '../../src/islands/serializeProps.js'
import {
  type ElementParts,
  findDefinition,
  toElement,
  toElementParts,
} from '../../stories/builder/code/element.js'
import { isInteractive, toHtml } from '../../stories/builder/code/html.js'
import { toSetUp } from '../../stories/builder/code/setUp.js'
import type { CodeFile, Example } from '../../stories/builder/code/types.js'

/** A story in another format: what the canvas shows, the code that a site needs once, and the code of the story. */
export interface StoryCode {
  readonly html?: string
  readonly parts?: ElementParts
  readonly setUp: readonly CodeFile[]
  readonly file: CodeFile
}

/** Returns the name of the component. It is the last segment of the title. */
export const getComponentName = ({ title }: StoryContext): string => title.split('/').at(-1) ?? ''

const getExample = (context: StoryContext): Example => ({
  name: getComponentName(context),
  props: context.args,
  theme: context.globals.theme === 'ankr' ? undefined : context.globals.theme,
})

/** Renders a story as static HTML, also if it composes several components. */
const toStoryHtml = async (context: StoryContext): Promise<StoryCode> => {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const Story = () => context.originalStoryFn(context.args, context) as ReturnType<typeof createElement>
  const html = withSerializedProps(() => renderToStaticMarkup(createElement(Story)))
  const example = getExample(context)
  const name = findDefinition(example.name) ? example.name : 'styles'
  const setUp = toSetUp({ format: 'html', theme: example.theme, isInteractive: isInteractive(html) })
  return { html, setUp, file: toHtml({ ...example, name }, html)[0] as CodeFile }
}

const toStoryElement = (context: StoryContext): StoryCode => {
  const { moduleExport } = context as { moduleExport?: object }
  if ((moduleExport && 'render' in moduleExport) || !findDefinition(getComponentName(context)))
    throw new TypeError('This story composes a page in React, so it is not one custom element.')
  const example = getExample(context)
  return {
    parts: toElementParts(example.name, example.props),
    setUp: toSetUp({ format: 'element', theme: example.theme, isInteractive: true }),
    file: toElement(example)[0] as CodeFile,
  }
}

/**
 * Returns a story in a format other than React.
 *
 * @throws {TypeError} if the format cannot express the story.
 */
export const toStoryCode = async (format: string, context: StoryContext): Promise<StoryCode> =>
  format === 'html' ? toStoryHtml(context) : toStoryElement(context)
