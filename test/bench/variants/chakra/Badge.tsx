import { badge } from 'bench:copy'
import { ChakraProvider } from '@chakra-ui/react/styled-system'
import { forTips } from './systems.ts'
import { Badge as Labelled } from './Tip.tsx'

export const Badge = () => (
  <ChakraProvider value={forTips}>
    <Labelled definition={badge} icon={badge.icon}>
      {badge.name}
    </Labelled>
  </ChakraProvider>
)
