import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Para quién trabaja Ankr',
  statements: {
    'infrastructure-for-all':
      'Ankr ofrece infraestructura Web 3.0 a particulares, desarrolladores y empresas.',
    'mass-adoption':
      'Para Ankr, la adopción masiva de la Web 3.0 por parte de particulares, desarrolladores y empresas es clave para que la próxima etapa de internet sea segura.',
  },
  groups: {
    individuals: {
      label: 'Particulares',
      text: 'Personas que usan aplicaciones, tienen activos o participan en redes.',
    },
    developers: {
      label: 'Desarrolladores',
      text: 'Equipos que crean aplicaciones, protocolos y contratos inteligentes.',
    },
    enterprises: { label: 'Empresas', text: 'Organizaciones que gestionan servicios en una blockchain.' },
  },
  note: 'Las descripciones de los tres grupos son nuestras.',
}

export default { ...formats, Audiences }
