import type { StoryContext } from '@storybook/react-vite'
import { type ReactNode, useEffect, useState } from 'react'
import { findDefinition } from '../../stories/builder/code/element.js'
import { isInteractive } from '../../stories/builder/code/html.js'
import { getCosts, hasClientCode } from '../../stories/builder/cost.js'
import { CodeFrame } from '../../stories/builder/panel/CodeFrame.js'
import { Costs } from '../../stories/builder/panel/Costs.js'
import { CustomElement } from '../../stories/builder/preview/CustomElement.js'
import { StaticHtml } from '../../stories/builder/preview/StaticHtml.js'
import { getComponentName, type StoryCode, toStoryCode } from './toStoryCode.js'
import '../../stories/builder/builder.css'
import '../../stories/docs/docs.css'
import './format.css'

const StoryCosts = ({
  format,
  context,
  code,
}: {
  format: string
  context: StoryContext
  code: StoryCode
}) => {
  const name = getComponentName(context)
  if (!findDefinition(name)) return null
  const interactive = code.html === undefined ? hasClientCode(name) : isInteractive(code.html)
  const bytes = new TextEncoder().encode(code.file.code).length
  return (
    <>
      <Costs costs={getCosts(format as 'html' | 'element', { name, props: context.args }, interactive)} />
      <p className="bld-note">
        The component has {bytes.toLocaleString('en')} bytes. The other sizes are compressed, from the size
        tests.
      </p>
    </>
  )
}

/** A story as static HTML or as a custom element, with the code and its size. The children are the story in React. */
export const FormatStage = ({
  format,
  context,
  children,
}: {
  format: string
  context: StoryContext
  children: ReactNode
}) => {
  const [code, setCode] = useState<StoryCode>()
  const [reason, setReason] = useState<string>()
  const key = JSON.stringify([format, context.id, context.args, context.globals])
  // biome-ignore lint/correctness/useExhaustiveDependencies: Storybook creates a new context for each render
  useEffect(() => {
    let isCurrent = true
    toStoryCode(format, context)
      .then((next) => {
        if (!isCurrent) return
        setCode(next)
        setReason(undefined)
      })
      .catch((error) => isCurrent && setReason(error instanceof Error ? error.message : String(error)))
    return () => {
      isCurrent = false
    }
  }, [key])
  if (reason)
    return (
      <>
        <p className="format-reason">Shown in React. {reason}</p>
        {children}
      </>
    )
  if (!code) return null
  return (
    <>
      {code.html !== undefined && <StaticHtml html={code.html} />}
      {code.parts && <CustomElement parts={code.parts} />}
      <section className="doc bld format-code" aria-label="Code">
        <div className="bld-card">
          {[...code.setUp, code.file].map((file) => (
            <CodeFrame key={file.title} {...file}>
              <pre>{file.code}</pre>
            </CodeFrame>
          ))}
        </div>
        <StoryCosts format={format} context={context} code={code} />
      </section>
    </>
  )
}
