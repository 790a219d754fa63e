import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'Ankr đã bắt đầu ra sao',
  lanes: { past: 'Mô hình đầu tiên', present: 'Sau đó' },
  labels: {
    idea: 'Ý tưởng ban đầu',
    model: 'DCCN',
    crypto: 'Tập trung vào crypto',
    infrastructure: 'Tài nguyên để xây dựng',
    hope: 'Một web dân chủ hơn',
  },
  statements: {
    'idle-data-center-power':
      'Ý tưởng sáng lập và sách trắng đầu tiên của Ankr đề xuất một đám mây mã nguồn mở sẽ chạy bằng năng lực xử lý nhàn rỗi của các trung tâm dữ liệu.',
    dccn: 'Đám mây này có tên [DCCN](dccn), viết tắt của “distributed cloud computing network” (mạng điện toán đám mây phân tán).',
    'any-application':
      'Trong mô hình đó, người dùng có thể chạy bất kỳ ứng dụng nào trên đám mây phi tập trung của Ankr.',
    'crypto-economy': 'Ankr đã bước tiếp và chỉ tập trung vào nền kinh tế crypto.',
    'decentralized-node-access':
      'Ankr cung cấp quyền truy cập phi tập trung vào các [nút](node) cho nhiều mục đích sử dụng.',
    'cloud-links-servers':
      'Ankr dùng [điện toán đám mây](cloud-computing) để kết nối các máy chủ thành tài nguyên theo nhu cầu.',
    'cloud-for-builders':
      'Tài nguyên theo nhu cầu của Ankr dành cho những người xây dựng ứng dụng phi tập trung, giao thức và [hợp đồng thông minh](smart-contract).',
    'tools-for-developers':
      'Ankr gọi các nút của mình và những chuỗi mà chúng hỗ trợ là nền tảng để cung cấp công cụ cho cộng đồng nhà phát triển Web 3.0 đang tăng nhanh.',
    'more-democratic-web':
      'Ankr hy vọng các ứng dụng xây dựng trên tài nguyên của mình sẽ góp phần tạo nên một web kết nối hơn và dân chủ hơn.',
  },
  cloudIsNotPublic:
    'Điện toán đám mây không nhất thiết cần đến nhà cung cấp [đám mây công cộng](public-cloud).',
  status: { now: 'Tính đến {date}', ahead: 'Chưa đạt, tính đến {date}' },
  note: 'Tài liệu của Ankr không ghi ngày cho các bước này. Thứ tự là của chúng tôi.',
}

export default {
  ...formats,
  OriginTimeline,
  glossary: {
    'cloud-computing': cloudComputing,
    dccn,
    node,
    'public-cloud': publicCloud,
    'smart-contract': smartContract,
  },
}
