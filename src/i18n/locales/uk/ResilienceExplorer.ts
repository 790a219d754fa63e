import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: 'Кожен квадрат\u00a0— це вузол, а кожна лінія під ними позначає одного хостинг-провайдера. Перекреслений квадрат не працює.',
  limits:
    'Частка вузлів\u00a0— це не частка стейку чи трафіку. Відмова провайдера\u00a0— не те саме, що відмова цілого регіону. Незалежні майданчики все одно можуть мати спільне мережеве з’єднання, юрисдикцію або помилку в програмі.',
}

export default {
  ...formats,
  ResilienceExplorer,
}
