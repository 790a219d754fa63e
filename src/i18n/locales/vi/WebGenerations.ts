import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: 'Đọc. Viết. Sở hữu.',
  statements: {
    'next-generation': 'Ankr mô tả Web 3.0 là thế hệ tiếp theo của internet.',
    'under-construction': 'Đã có mặt, vẫn đang xây dựng',
    'away-from-corporations':
      'Các tập đoàn tập trung: Ankr cho biết họ đang chi phối web ngày nay, và xem Web 3.0 là bước rời xa họ',
    'no-single-controller':
      'Không thực thể đơn lẻ nào: phong trào này đang xây dựng một internet gồm các mạng phi tập trung',
    'profit-from-data':
      'Theo Ankr, các tập đoàn đang chi phối ngày nay thu lợi từ dữ liệu do người dùng của họ tạo ra',
  },
  caption: 'So sánh ba thế hệ web',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: {
    label: 'Mọi người làm được gì',
    web1: 'Đọc',
    web2: 'Đọc và viết',
    web3: 'Đọc, viết và sở hữu',
  },
  abilities: { read: 'Đọc', write: 'Viết', own: 'Sở hữu' },
  control: { label: 'Ai kiểm soát', web1: 'Người vận hành từng trang web' },
  data: {
    label: 'Dữ liệu đi đâu',
    web1: 'Ít dữ liệu được tạo ra, vì phần lớn mọi người chỉ đọc',
    web3: 'Hướng tới việc vẫn do chính người tạo ra kiểm soát',
  },
  notStated: 'Không nêu',
  note: 'Các tên gọi này không chính thức. “Mọi người làm được gì” dựa trên {source}',
}

export default { ...formats, WebGenerations }
