import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropAnswers: Messages['InteropAnswers'] = {
  held: 'O comprador tem',
  wanted: 'O vendedor quer',
  asset: '{symbol} em {chain}',
  bridged: '{symbol} (via ponte)',
  source: '{asset}: {source}',
  pair: 'Para pagar {wanted} com {held}:',
  verdicts: {
    direct: 'Sim. É o mesmo token na mesma rede.',
    'same-chain-swap': 'Não diretamente. Mesma rede, token diferente.',
    'cross-chain': 'Não diretamente. Os tokens estão em redes diferentes.',
    'same-name': 'Não diretamente. Mesmo nome, redes diferentes.',
    unknown: 'Não há informações suficientes para saber.',
  },
  short: {
    direct: 'Sim',
    'same-chain-swap': 'Não diretamente: outro token',
    'cross-chain': 'Não diretamente: outra rede',
    unknown: 'Não se sabe',
  },
  comparison: 'Comparação dos dois tokens',
  relations: {
    name: { same: 'Mesmo nome', similar: 'Nome parecido', different: 'Nome diferente' },
    standard: {
      same: 'Mesmo padrão',
      similar: 'Quase o mesmo padrão',
      different: 'Padrão diferente',
    },
    network: { same: 'Mesma rede', different: 'Rede diferente' },
    contract: { same: 'Mesmo contrato', different: 'Contrato diferente' },
    issuer: { same: 'Mesmo emissor ou ponte', different: 'Emissor ou ponte diferente' },
    decimals: { same: 'Mesmas casas decimais', different: 'Casas decimais diferentes' },
  },
  blocking: '{relation}: o obstáculo',
  why: 'Por quê',
  reasons: {
    INVALID_ID: '“{value}” não é um ID de ativo válido.',
    INVALID_AMOUNT: 'Os valores devem ser números inteiros, na menor unidade do token.',
    TOKEN_ID_MISSING: 'O ID não indica a qual token da coleção se refere.',
    SAME_ASSET: 'O comprador tem exatamente o que o vendedor quer.',
    BALANCE_UNKNOWN: 'Verifique se o saldo do comprador cobre o preço.',
    BALANCE_TOO_LOW: 'O saldo do comprador é insuficiente.',
    DIFFERENT_CONTRACT: 'Os dois estão em {wanted}, mas são tokens diferentes.',
    DIFFERENT_TOKEN_ID: 'São tokens diferentes da mesma coleção.',
    DIFFERENT_KIND: 'São tipos de ativo diferentes.',
    DIFFERENT_CHAIN:
      'O token do comprador está em {held}. O vendedor quer um em {wanted}. Um pagamento em uma rede não pode mover tokens na outra.',
    DIFFERENT_ACCOUNT_SYSTEM: 'As duas redes usam tipos de conta diferentes.',
    SYMBOL_ONLY_MATCH: 'Os dois se chamam {symbol}, mas ter o mesmo nome não faz deles o mesmo token.',
    ISSUER_DIFFERS:
      'Emissor ou ponte do token do comprador: {held}. Emissor ou ponte do token do vendedor: {wanted}.',
    ISSUER_UNKNOWN: 'Não temos fonte sobre quem emitiu qualquer um dos dois tokens.',
    DECIMALS_DIFFER:
      'O token do comprador usa {held} casas decimais e o do vendedor usa {wanted}, então o mesmo valor é armazenado como um número diferente.',
    SOURCE_GAS_REQUIRED: 'As taxas em {chain} são pagas em {currency}.',
    DESTINATION_GAS_REQUIRED: 'As taxas em {chain} são pagas em {currency}.',
    ALLOWANCE_REQUIRED: 'O comprador precisa autorizar o marketplace a gastar os tokens.',
    CONTRACT_WALLET:
      'Quem compra com uma carteira de contrato inteligente pode não controlar o mesmo endereço em {wanted}.',
    STANDARD_NOT_CAUSE: '{held} e {wanted} são quase o mesmo padrão, então o padrão não é o obstáculo.',
    ROUTE_UNKNOWN: 'Não sabemos se existe uma rota, quanto custaria nem quanto tempo levaria.',
  },
  issuerUnknown: {
    held: 'Emissor ou ponte do token do vendedor: {known}. Não temos uma fonte sobre quem emitiu o do comprador.',
    wanted:
      'Emissor ou ponte do token do comprador: {known}. Não temos uma fonte sobre quem emitiu o do vendedor.',
  },
  sameStandard: 'Os dois tokens usam o padrão {held}, então o padrão não é o obstáculo.',
  reported: '{issuer} (segundo {publisher})',
  steps: 'O que o comprador teria de fazer',
  onChain: 'Em {chain}',
  betweenChains: 'Entre as duas redes',
  gas: 'Ter um pouco de {currency} para pagar as taxas em {chain}',
  gasUnknown: 'Ter um pouco da moeda da própria rede para pagar as taxas em {chain}',
  approve: {
    bridge: 'Autorizar a ponte a gastar os tokens, se ela pedir',
    swap: 'Autorizar o contrato de troca a gastar os tokens',
    marketplace: 'Autorizar o marketplace a gastar os tokens',
  },
  reset: 'Se uma autorização anterior ainda estiver aberta, defina-a como 0 primeiro. Este token exige isso.',
  bridge: 'Transferir os tokens por uma ponte de {from} para {to}',
  wait: 'Esperar que os tokens cheguem a {chain}. Com algumas pontes, o comprador precisa reivindicá-los lá.',
  swap: 'Trocar os tokens por {asset}',
  swapIfNeeded: 'Se a ponte entregar outro token, trocá-lo por {asset}',
  buy: 'Comprar o NFT',
  exchange:
    'Outra opção é usar uma exchange com custódia que aceite os dois tokens: depositar, negociar se necessário e sacar {asset}',
  risk: 'Riscos: {risks}.',
  risks: {
    'smart-contract': 'erros nos contratos inteligentes utilizados',
    counterparty: 'falha ou fraude do operador',
    'wrapped-asset': 'perda do lastro do token transferido pela ponte',
    liquidity: 'liquidez insuficiente',
    price: 'variações de preço',
    custody: 'custódia dos tokens por outra parte',
  },
  noAdvice: 'Informações gerais, não aconselhamento financeiro.',
  table: 'Quais tokens servem para pagar {asset}? Mostrar todos',
  pays: 'Dá para pagar?',
}

export default { ...formats, InteropAnswers }
