import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers': 'Các nút của Ankr chạy trong những trung tâm dữ liệu độc lập của bên thứ ba.',
    'multiple-locations': 'Các nút của Ankr nằm ở nhiều vị trí địa lý.',
    'no-public-cloud':
      'Ankr cho biết không bao giờ dùng các nhà cung cấp [đám mây công cộng](public-cloud) tập trung.',
    'others-centralized':
      'Theo Ankr, các nhà cung cấp API khác thường dùng một dịch vụ tập trung, chẳng hạn AWS.',
  },
  illustration:
    'Đây là hình minh họa. Hình không thể hiện mạng lưới của Ankr hay của bất kỳ nhà cung cấp nào khác.',
  fields: { concentrated: 'Tập trung', distributed: 'Phân tán' },
  providers: { other: '{count} nhà cung cấp' },
  picture: '{field}: {all} nút đặt tại {providers}. {up} đang chạy, {down} ngừng.',
  percent: '{value}%',
  times: '×{value}',
  failureCount: { label: 'Số nhà cung cấp hosting gặp sự cố', options: ['Không', 'Một', 'Hai', 'Ba'] },
  failureOrder: {
    label: 'Bên nào gặp sự cố trước',
    options: { largest: 'Lớn nhất', second: 'Lớn thứ hai', smallest: 'Nhỏ nhất' },
  },
  spareCapacity: 'Công suất dự phòng mỗi nút',
  when: {
    largest: [
      'Khi nhà cung cấp hosting lớn nhất gặp sự cố',
      'Khi hai nhà cung cấp hosting lớn nhất gặp sự cố',
      'Khi ba nhà cung cấp hosting lớn nhất gặp sự cố',
    ],
    second: [
      'Khi nhà cung cấp hosting lớn thứ hai gặp sự cố',
      'Khi nhà cung cấp hosting lớn thứ hai và thứ ba gặp sự cố',
      'Khi các nhà cung cấp hosting lớn thứ hai đến thứ tư gặp sự cố',
    ],
    smallest: [
      'Khi nhà cung cấp hosting nhỏ nhất gặp sự cố',
      'Khi hai nhà cung cấp hosting nhỏ nhất gặp sự cố',
      'Khi ba nhà cung cấp hosting nhỏ nhất gặp sự cố',
    ],
  },
  result: {
    none: 'Khi mọi nhà cung cấp đều hoạt động, cả {all} nút đều sẵn sàng, dù đặt tại bên nào',
    some: '{when}, {concentrated} trên {all} nút vẫn chạy nếu tập trung, hoặc {distributed} nếu phân tán',
  },
  count: '{up} trên {all} nút vẫn chạy',
  isDown: '{provider} ngừng',
  load: {
    carried:
      '{field}: mỗi nút còn lại gánh tải gấp {load} lần bình thường. Với công suất dự phòng {spareCapacity}, nút chịu được.',
    overloaded:
      '{field}: mỗi nút còn lại sẽ phải gánh tải gấp {load} lần bình thường. Với công suất dự phòng {spareCapacity}, nút không chịu được.',
    nobody: '{field}: không còn nút nào.',
  },
  verdict: {
    carried: 'Chịu được tải {load}',
    overloaded: 'Quá tải ở mức {load}',
    nobody: 'Không còn nút nào',
  },
  table: {
    summary: 'Hiện số liệu',
    caption: '{when}, với công suất dự phòng {spareCapacity}',
    whole: 'Khi mọi nhà cung cấp đều hoạt động',
    providers: 'Nhà cung cấp',
    largest: 'Tỷ lệ của nhà cung cấp lớn nhất',
    up: 'Số nút vẫn chạy, trên {all}',
    load: 'Tải trên mỗi nút còn lại',
    serves: 'Chịu được không?',
    nakamoto: 'Số nhà cung cấp ít nhất chứa hơn một nửa số nút ([hệ số Nakamoto](nakamoto-coefficient))',
    effective: 'Số nhà cung cấp tương đương có quy mô bằng nhau',
    yes: 'Có',
    no: 'Không',
    nobody: 'Không còn nút',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
