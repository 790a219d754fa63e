import { Identifier, indent, toJsx } from './source.js'
import type { CodeFile, Example } from './types.js'

/** Components with a copy that renders no tooltips, and the prop that turns them off. */
const TOOLTIP_PROPS: Readonly<Record<string, string>> = {
  ChainNeutralBadge: 'showTooltip',
  Web3Principles: 'showTooltips',
}

/** Whether the props turn off tooltips, which a Server Component can leave out of the browser. */
export const isWithoutTooltips = ({ name, props }: Example): boolean =>
  props[TOOLTIP_PROPS[name] ?? ''] === false

const getImports = ({ name, language }: Example, path: string) =>
  [
    `import { ${name} } from '${path}'`,
    language && `import { ${language.exportName} } from 'ankr-approach/locales/${language.code}'`,
    `import 'ankr-approach/${name}.css'`,
  ]
    .filter(Boolean)
    .join('\n')

const getElement = ({ name, props, theme, language }: Example) =>
  toJsx(name, {
    ...props,
    ...(theme && { 'data-ankr-theme': theme }),
    ...(language && { locale: new Identifier(language.exportName) }),
  })

const wrap = (element: string, by: string) =>
  element.includes('\n') ? `(\n${by}  ${indent(element, `${by}  `)}\n${by})` : element

/** A component for React. */
export const toReact = (example: Example): CodeFile[] => [
  {
    title: 'Example.tsx',
    language: 'tsx',
    code: `${getImports(example, `ankr-approach/${example.name}`)}

export const Example = () => ${wrap(getElement(example), '')}`,
  },
]

/** A page as a Server Component. */
export const toServerComponent = (example: Example): CodeFile[] => [
  {
    title: 'page.tsx',
    language: 'tsx',
    code: `${getImports(example, `ankr-approach/${isWithoutTooltips(example) ? 'without-tooltips/' : ''}${example.name}`)}

export default function Page() {
  return ${wrap(getElement(example), '  ')}
}`,
  },
]
