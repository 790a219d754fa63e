import { terms } from 'bench:copy'
import { ChakraProvider } from '@chakra-ui/react/styled-system'
import type { Definition } from '../../app/types.ts'
import { forTips } from './systems.ts'
import { Term } from './Tip.tsx'

const definition = terms.decentralization as Definition

export const Terms = ({ n }: { n: number }) => (
  <ChakraProvider value={forTips}>
    {Array.from({ length: n }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they never change place
      <Term key={index} definition={definition}>{`term ${index}`}</Term>
    ))}
  </ChakraProvider>
)
