import { Controls, Heading, Markdown, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks'
import type { ComponentDocs } from '../stories/docs/components/types.js'
import { ShownFacts } from '../stories/docs/ShownFacts.js'

/**
 * The documentation page of a component: picture, when to use it and when not, variants, props, accessibility, facts.
 * The texts are in `parameters.docs.texts` of the stories' meta.
 */
export const ComponentPage = () => {
  const { preparedMeta } = useOf('meta', ['meta'])
  const texts = preparedMeta.parameters.docs.texts as ComponentDocs | undefined
  if (!texts) throw new Error(`${preparedMeta.title}: set parameters.docs.texts to a ComponentDocs object.`)
  return (
    <>
      <Title />
      <Primary />
      <Markdown>{texts.summary}</Markdown>
      <div className="use">
        <section>
          <Heading>When to use it</Heading>
          <Markdown>{texts.use}</Markdown>
        </section>
        <section>
          <Heading>When not to use it</Heading>
          <Markdown>{texts.avoid}</Markdown>
        </section>
      </div>
      <Stories
        includePrimary={false}
        title={
          <>
            <Heading>Variants</Heading>
            {texts.variants && <Markdown>{texts.variants}</Markdown>}
          </>
        }
      />
      <Heading>Props</Heading>
      <Controls />
      <Heading>Accessibility</Heading>
      <Markdown>{texts.accessibility}</Markdown>
      <Heading>Facts</Heading>
      <Markdown>{texts.facts}</Markdown>
      <ShownFacts />
    </>
  )
}
