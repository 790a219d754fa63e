import { CopyCitation, type CopyCitationProps } from '../../components/FactQuote/CopyCitation.js'
import { createMount } from '../../islands/mount.js'
import { readObject, readSerializedProps, readText } from '../serializedProps.js'

const mountCopyCitation = createMount(CopyCitation)

const isCopyCitationProps = (props: object): props is CopyCitationProps => {
  const { citation, labels } = props as Partial<CopyCitationProps>
  return Boolean(
    citation && labels && [labels.copy, labels.copied, labels.selected, labels.field].every(readText),
  )
}

/** Hydrates the copy button of `FactQuote` from the JSON of its props. Without all texts there is no button. */
export const mount = (container: Element, json: string) => {
  const props = readSerializedProps(json, { citation: readText, labels: readObject })
  if (isCopyCitationProps(props)) mountCopyCitation(container, props)
}
