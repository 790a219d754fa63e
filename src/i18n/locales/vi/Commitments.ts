import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'Những gì Ankr nói về mình',
  groups: {
    commitments: 'Ankr cam kết',
    descriptions: 'Cách Ankr tự mô tả',
  },
  labels: {
    'full-decentralization': 'Phi tập trung hoàn toàn',
    'independent-data-centers': 'Trung tâm dữ liệu độc lập',
    'no-public-cloud': 'Không đám mây công cộng',
    'crypto-native': 'Sinh ra từ crypto',
    'self-funded': 'Tự cấp vốn',
    'not-beholden': 'Không lệ thuộc nhà đầu tư',
    'community-driven': 'Do cộng đồng dẫn dắt',
    'community-owns-service': 'Thuộc về cộng đồng',
    'no-domination': 'Vì sao quan trọng với Ankr',
  },
  statements: {
    'decentralization-cornerstone': 'Ankr gọi phi tập trung là một viên đá nền tảng trong mục đích của mình.',
    'decentralization-driving-force': 'Ankr gọi phi tập trung là trái tim và động lực của mình.',
    'full-decentralization': 'Ankr cam kết theo đuổi [phi tập trung](decentralization) hoàn toàn.',
    'independent-data-centers': 'Các nút của Ankr chạy trong những trung tâm dữ liệu độc lập của bên thứ ba.',
    'multiple-locations': 'Các nút của Ankr nằm ở nhiều vị trí địa lý.',
    'no-public-cloud':
      'Ankr cho biết không bao giờ dùng các nhà cung cấp [đám mây công cộng](public-cloud) tập trung.',
    'crypto-native': 'Ankr là công ty sinh ra từ crypto và blockchain.',
    'self-funded': 'Ankr cho biết mình tự cấp vốn.',
    'not-beholden': 'Ankr cho biết mình không lệ thuộc vào nhà đầu tư.',
    'community-driven': 'Ankr cho biết mình hoàn toàn do cộng đồng dẫn dắt.',
    'no-domination':
      'Theo Ankr, việc do cộng đồng dẫn dắt là tối quan trọng để tránh sự chi phối của một số ít.',
    'community-owns-service': 'Ankr cho biết cộng đồng của mình sở hữu và bảo vệ dịch vụ.',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
