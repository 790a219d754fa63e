import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: 'Mỗi ô vuông là một nút, và mỗi đường kẻ bên dưới đánh dấu một nhà cung cấp máy chủ. Ô gạch chéo là nút ngừng hoạt động.',
  limits:
    'Tỷ lệ nút không phải là tỷ lệ stake hay lưu lượng. Sự cố của một nhà cung cấp không giống sự cố của cả một khu vực. Các địa điểm độc lập vẫn có thể dùng chung đường mạng, khu vực pháp lý hoặc cùng mắc một lỗi phần mềm.',
}

export default {
  ...formats,
  ResilienceExplorer,
}
