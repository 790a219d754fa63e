import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': 'nút đã khởi chạy',
    'chains-supported': 'blockchain bằng chứng cổ phần được hỗ trợ',
    'independent-data-centers': 'Các nút của Ankr chạy trong những trung tâm dữ liệu độc lập của bên thứ ba.',
    'multiple-locations': 'Các nút của Ankr nằm ở nhiều vị trí địa lý.',
    'no-public-cloud': 'Ankr cho biết không bao giờ dùng các nhà cung cấp đám mây công cộng tập trung.',
  },
  labels: {
    'independent-data-centers': 'Trung tâm dữ liệu độc lập',
    'multiple-locations': 'Nhiều vị trí',
    'no-public-cloud': 'Không đám mây công cộng',
  },
  notes: {
    'nodes-launched': 'Đã khởi chạy trên toàn thế giới. Không phải số đang chạy hiện nay.',
    'chains-supported': 'Trong một hệ sinh thái phát triển mạnh, theo cách nói của Ankr.',
  },
  asOf: ', tính đến {date}',
  withheld: 'Trang web này không hiển thị con số vì nó có từ {date}.',
  bar: 'Mỗi thanh ứng với {count}.',
  openBar: 'Thanh để hở ứng với “hơn”.',
}

export default { ...formats, DecentralizationStats }
