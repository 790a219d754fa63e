import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: 'Con đường đến DAO',
  labels: {
    start: 'Điểm xuất phát của Ankr',
    way: 'Hướng tới một DAO',
    aim: 'Quản trị qua DAO',
  },
  statements: {
    'dao-definition': '[DAO](dao) nghĩa là tổ chức tự trị phi tập trung.',
    'self-funded': 'Ankr cho biết mình tự cấp vốn.',
    'community-driven': 'Ankr cho biết mình hoàn toàn do cộng đồng dẫn dắt.',
    'towards-dao': 'Ankr cho biết mình đang trên con đường trở thành một DAO.',
    'governed-by-ankr-dao':
      'Ankr cho biết mình đang trên một con đường vững chắc, hướng tới việc được cộng đồng quản trị qua ANKR DAO.',
    'no-investor-majority': 'Ankr cam kết không để các nhà đầu tư tổ chức mua gom đa số token.',
    'community-in-power': 'Mục tiêu của Ankr là để cộng đồng của mình tiếp tục nắm quyền.',
  },
  status: { now: 'Tính đến {date}', ahead: 'Chưa đạt, tính đến {date}' },
  safeguard: 'Cam kết của Ankr về sở hữu token',
}

export default { ...formats, DaoPathway, glossary: { dao } }
