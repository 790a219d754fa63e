import { Code as Highlighted } from '../../docs/parts.js'
import type { CodeFile } from '../code/types.js'
import { CodeFrame } from './CodeFrame.js'

/** A file of code with a button that copies it. Long code scrolls. */
export const CodeBlock = ({ title, language, code }: CodeFile) => (
  <CodeFrame title={title} code={code}>
    <Highlighted language={language === 'js' ? 'jsx' : language} code={code} />
  </CodeFrame>
)
