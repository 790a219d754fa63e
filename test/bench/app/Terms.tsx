import { Provider, Term } from 'bench:Tip'
import { terms } from 'bench:copy'
import type { Definition } from './types.ts'

const definition = terms.decentralization as Definition

/** Nothing but terms. */
export const Terms = ({ n }: { n: number }) => (
  <Provider>
    {Array.from({ length: n }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they never change place
      <Term key={index} definition={definition}>{`term ${index}`}</Term>
    ))}
  </Provider>
)
