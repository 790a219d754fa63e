import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: 'Cada bloco é um nó, e cada linha abaixo indica um provedor de hospedagem. Um bloco riscado é um nó fora do ar.',
  limits:
    'Uma parcela dos nós não é uma parcela do stake nem do tráfego. A queda de um provedor não é o mesmo que a queda de uma região. Mesmo independentes, os locais podem compartilhar uma conexão de rede, uma jurisdição ou um erro de software.',
}

export default {
  ...formats,
  ResilienceExplorer,
}
