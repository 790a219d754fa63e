import { CopyCitation, type CopyCitationProps } from '../../components/FactQuote/CopyCitation.js'
import { createMount } from '../../islands/mount.js'
import { type PropReader, readSerializedProps, readText } from '../serializedProps.js'

const mountCopyCitation = createMount(CopyCitation)

const readLabels: PropReader = (value) => {
  const { copy, copied, selected, field } = Object(value)
  const labels = { copy, copied, selected, field }
  return Object.values(labels).every((label) => readText(label) !== undefined) ? labels : undefined
}

/** Hydrates the copy button of `FactQuote` from the JSON of its props. Without both props there is no button. */
export const mount = (container: Element, json: string) => {
  const props = readSerializedProps(json, { citation: readText, labels: readLabels })
  if (props.citation && props.labels) mountCopyCitation(container, props as unknown as CopyCitationProps)
}
