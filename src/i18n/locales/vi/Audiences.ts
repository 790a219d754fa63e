import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Ankr xây dựng cho ai',
  statements: {
    'infrastructure-for-all': 'Ankr phục vụ cá nhân, nhà phát triển và doanh nghiệp bằng hạ tầng Web 3.0.',
    'mass-adoption':
      'Theo Ankr, sự áp dụng đại trà Web 3.0 của cá nhân, nhà phát triển và doanh nghiệp có vai trò then chốt để làm cho giai đoạn tiếp theo của internet an toàn.',
  },
  groups: {
    individuals: {
      label: 'Cá nhân',
      text: 'Những người dùng ứng dụng, nắm giữ tài sản hoặc tham gia mạng lưới.',
    },
    developers: {
      label: 'Nhà phát triển',
      text: 'Các nhóm xây dựng ứng dụng, giao thức và hợp đồng thông minh.',
    },
    enterprises: { label: 'Doanh nghiệp', text: 'Các tổ chức vận hành dịch vụ trên blockchain.' },
  },
  note: 'Phần mô tả ba nhóm là của chúng tôi.',
}

export default { ...formats, Audiences }
