import { InteropForm } from '../../components/InteropChecker/InteropForm.js'
import { createMount } from '../../islands/mount.js'
import { readList, readLocale, readOverrides, readSerializedProps, readText } from '../serializedProps.js'

const mountForm = createMount(InteropForm)

/** Hydrates the form of `InteropChecker` from the JSON of its props. */
export const mount = (container: Element, json: string) =>
  mountForm(
    container,
    readSerializedProps(json, {
      locale: readLocale,
      assets: readList,
      held: readText,
      wanted: readText,
      isBrief: (isBrief) => isBrief === true,
      messages: readOverrides,
    }),
  )
