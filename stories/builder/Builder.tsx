import type { Locale } from 'ankr-approach/locales/en'
import { useEffect, useMemo, useState } from 'react'
import { themes } from '../docs/themes.js'
import { type BuilderComponent, catalog } from './catalog.js'
import { toElement } from './code/element.js'
import { isInteractive, toHtml } from './code/html.js'
import { toReact, toServerComponent } from './code/react.js'
import { toSetUp } from './code/setUp.js'
import type { CodeFile, Example } from './code/types.js'
import { getCosts } from './cost.js'
import { languages, loadLocale } from './languages.js'
import { CodeBlock } from './panel/Code.js'
import { CopyButton } from './panel/CopyButton.js'
import { Costs } from './panel/Costs.js'
import { Segments } from './panel/Field.js'
import { Panel } from './panel/Panel.js'
import { getPolicy } from './policy.js'
import { Preview } from './preview/Preview.js'
import { useStaticHtml } from './preview/useStaticHtml.js'
import { type Choice, FORMATS, type Format } from './state.js'
import { useChoice } from './useChoice.js'
import './builder.css'

const formatOptions = (Object.entries(FORMATS) as [Format, string][]).map(([value, title]) => ({
  value,
  title,
}))

const useLocale = (code: string) => {
  const [locale, setLocale] = useState<Locale>()
  useEffect(() => {
    let isCurrent = true
    loadLocale(code).then((loaded) => isCurrent && setLocale(loaded))
    return () => {
      isCurrent = false
    }
  }, [code])
  return locale
}

const toExample = ({ component, props, theme, language }: Choice): Example => ({
  name: component,
  props,
  theme: theme === themes[0] ? undefined : theme,
  language: languages.find(({ code }) => code === language && code !== 'en'),
})

const toFiles = (format: Format, example: Example, html: string | undefined): readonly CodeFile[] => {
  if (format === 'react') return toReact(example)
  if (format === 'server') return toServerComponent(example)
  if (format === 'element') return toElement(example)
  return html === undefined ? [] : toHtml(example, html)
}

/** Shows a component as a visitor chooses it, with the code, its size and the policy that it needs. */
export const Builder = () => {
  const { choice, setChoice, link } = useChoice()
  const { format, props, theme } = choice
  const component = catalog.find(({ name }) => name === choice.component) as BuilderComponent
  const locale = useLocale(choice.language)
  const result = useStaticHtml(component.name, props, locale)
  const example = useMemo(() => toExample(choice), [choice])
  const interactive = isInteractive(result.html ?? '')
  const files = useMemo(() => toFiles(format, example, result.html), [format, example, result.html])
  const setUp = toSetUp({ format, theme: example.theme, isInteractive: interactive })
  const costs = getCosts(format, example, interactive)
  const policy = getPolicy({
    script: costs[0]?.kib !== '0',
    sheet: format !== 'element' || example.theme !== undefined,
  })
  return (
    <div className="bld">
      <header className="bld-head">
        <div>
          <h1>Builder</h1>
          <p>Choose a component, see it on your page, copy the code.</p>
        </div>
        <CopyButton text={link} title="Copy link" done="Link copied" />
      </header>
      <Panel choice={choice} component={component} onChange={setChoice} />
      <div className="bld-result">
        <Preview
          component={component}
          props={props}
          format={format}
          locale={locale}
          result={result}
          theme={theme}
        />
        <section className="bld-card" aria-label="Code">
          <div className="bld-tabs">
            <Segments
              label="Format"
              values={formatOptions}
              value={format}
              onValue={(format) => setChoice({ ...choice, format })}
            />
          </div>
          {[...setUp, ...files].map((file) => (
            <CodeBlock key={file.title} {...file} />
          ))}
        </section>
        <div className="bld-pair">
          <section className="bld-card" aria-label="Size">
            <h2>Size</h2>
            <Costs costs={costs} />
            <p className="bld-note">Compressed with gzip, measured in the built package.</p>
          </section>
          <section className="bld-card" aria-label="Content Security Policy">
            <h2>Content Security Policy</h2>
            <pre className="bld-policy">{policy}</pre>
            <p className="bld-note">No inline style, no inline script, no other host.</p>
          </section>
        </div>
      </div>
    </div>
  )
}
