import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: 'Ler. Escrever. Possuir.',
  statements: {
    'next-generation': 'A Ankr descreve a Web 3.0 como a próxima geração da internet.',
    'under-construction': 'Já chegou, mas ainda está em construção',
    'away-from-corporations':
      'Corporações centralizadas: a Ankr diz que elas dominam a web de hoje e vê a Web 3.0 como um movimento que se afasta delas',
    'no-single-controller':
      'Nenhuma entidade sozinha: o movimento está construindo uma internet de redes descentralizadas',
    'profit-from-data':
      'As corporações que dominam hoje lucram com os dados que seus usuários geram, diz a Ankr',
  },
  caption: 'Comparação de três gerações da web',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: {
    label: 'O que as pessoas podem fazer',
    web1: 'Ler',
    web2: 'Ler e escrever',
    web3: 'Ler, escrever e possuir',
  },
  abilities: { read: 'Ler', write: 'Escrever', own: 'Possuir' },
  control: { label: 'Quem a controla', web1: 'Quem administra cada site' },
  data: {
    label: 'O que acontece com os dados',
    web1: 'Poucos são criados, porque a maioria só lê',
    web3: 'Feitos para ficar sob o controle de quem os cria',
  },
  notStated: 'Não informado',
  note: 'Os nomes são informais. O que as pessoas podem fazer se baseia em {source}',
}

export default { ...formats, WebGenerations }
