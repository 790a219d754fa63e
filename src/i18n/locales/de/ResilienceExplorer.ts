import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: 'Jedes Kästchen ist ein Node, und jede Linie darunter markiert einen Hosting-Anbieter. Ein durchgestrichenes Kästchen ist ausgefallen.',
  limits:
    'Ein Anteil an Nodes ist kein Anteil am Stake oder am Datenverkehr. Der Ausfall eines Anbieters ist nicht dasselbe wie ein regionaler Ausfall. Auch unabhängige Standorte können sich eine Netzanbindung, eine Rechtsordnung oder einen Softwarefehler teilen.',
}

export default {
  ...formats,
  ResilienceExplorer,
}
