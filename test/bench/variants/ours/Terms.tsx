import { Term } from 'ankr-approach/Term'
import 'ankr-approach/Term.css'
import { terms } from 'bench:copy'
import type { Definition } from '../../app/types.ts'

const { name, meaning, source } = terms.decentralization as Definition

export const Terms = ({ n }: { n: number }) => (
  <>
    {Array.from({ length: n }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they never change place
      <Term key={index} name={name} definition={meaning} source={source}>
        {`term ${index}`}
      </Term>
    ))}
  </>
)
