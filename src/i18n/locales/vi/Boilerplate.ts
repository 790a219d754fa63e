import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains': 'Công ty cung cấp nhiều blockchain trên một nền tảng duy nhất.',
    'no-chain-promoted':
      'Công ty không ưu ái chuỗi nào hơn chuỗi khác, cũng không hướng người dùng về một chuỗi.',
    'nodes-launched': 'công ty đã khởi chạy {statistic} nút trên toàn thế giới.',
    'independent-data-centers': 'Các nút chạy trong những trung tâm dữ liệu độc lập của bên thứ ba.',
    'full-decentralization': 'Ankr cam kết theo đuổi phi tập trung hoàn toàn.',
    'self-funded': 'Công ty cho biết mình tự cấp vốn.',
    'towards-dao': 'Công ty cho biết mình đang trên con đường trở thành một DAO.',
  },
  dated: 'Tính đến {date}, {statement}',
  datedFirst: 'Tính đến {date}: {statement}',
}

export default { ...formats, FactSentences, Boilerplate }
