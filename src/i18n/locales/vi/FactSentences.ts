import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const FactSentences: Messages['FactSentences'] = {
  statements: {
    title: 'Tài liệu của Ankr có nhan đề “{title}”.',

    'one-platform-multiple-chains': 'Ankr cung cấp nhiều blockchain trên một nền tảng duy nhất.',
    'no-chain-promoted':
      'Ankr không ưu ái chuỗi nào hơn chuỗi khác, cũng không hướng người dùng về một chuỗi.',
    'blockchain-agnosticism': 'Tính trung lập về chuỗi còn được gọi là tính không phụ thuộc blockchain.',
    'multi-chain-provider': 'Ankr là nhà cung cấp đa chuỗi và do đó trung lập.',
    'users-choose-network': 'Khách hàng của Ankr vẫn phải chọn một mạng và hệ sinh thái của mạng đó.',
    'erc20-or-bep20':
      'Một điều khách hàng của Ankr cần cân nhắc là người dùng của chính họ nên nắm giữ tài sản dưới dạng token ERC-20 trên Ethereum hay token BEP-20 trên BNB Smart Chain, và điều đó dẫn đến những gì.',
    'usdt-other-ledger':
      'Ví dụ, người nắm giữ USDT trên Ethereum (ERC-20) không thể dễ dàng mua một NFT được định giá bằng USDT trên BNB Smart Chain (BEP-20).',
    'forefront-of-interop':
      'Ankr tự thấy mình ở tuyến đầu trong việc giải quyết các giới hạn giữa các chuỗi.',
    'interop-tools-pioneer':
      'Ankr cho biết, khi hợp tác chặt chẽ với các nhà phát triển, công ty đã tiên phong tạo ra các công cụ cho khả năng tương tác chuỗi chéo.',

    'full-decentralization': 'Ankr cam kết theo đuổi phi tập trung hoàn toàn.',
    'decentralization-cornerstone': 'Ankr gọi phi tập trung là một viên đá nền tảng trong mục đích của mình.',
    'decentralization-driving-force': 'Ankr gọi phi tập trung là trái tim và động lực của mình.',
    'nodes-launched': 'Ankr đã khởi chạy {statistic} nút trên toàn thế giới.',
    'chains-supported':
      'Các nút của Ankr hỗ trợ một hệ sinh thái phát triển mạnh gồm {statistic} blockchain bằng chứng cổ phần.',
    'tools-for-developers':
      'Ankr gọi các nút của mình và những chuỗi mà chúng hỗ trợ là nền tảng để cung cấp công cụ cho cộng đồng nhà phát triển Web 3.0 đang tăng nhanh.',
    'cloud-links-servers':
      'Thông qua điện toán đám mây, Ankr kết nối các máy chủ thành tài nguyên theo nhu cầu.',
    'cloud-for-builders':
      'Tài nguyên theo nhu cầu của Ankr dành cho những người xây dựng ứng dụng phi tập trung, giao thức và hợp đồng thông minh.',
    'more-democratic-web':
      'Ankr hy vọng các ứng dụng xây dựng trên tài nguyên của mình sẽ góp phần tạo nên một web kết nối hơn và dân chủ hơn.',
    'idle-data-center-power':
      'Ý tưởng sáng lập và sách trắng đầu tiên của Ankr đề xuất một đám mây mã nguồn mở sẽ chạy bằng năng lực xử lý nhàn rỗi của các trung tâm dữ liệu.',
    dccn: 'Đám mây trong ý tưởng sáng lập của Ankr có tên DCCN, viết tắt của “distributed cloud computing network” (mạng điện toán đám mây phân tán).',
    'any-application':
      'Trong mô hình đầu tiên của Ankr, người dùng có thể chạy bất kỳ ứng dụng nào trên đám mây phi tập trung của công ty.',
    'crypto-economy': 'Ankr đã bước tiếp từ mô hình đầu tiên và chỉ tập trung vào nền kinh tế crypto.',
    'decentralized-node-access':
      'Ankr cung cấp quyền truy cập phi tập trung vào các nút cho nhiều mục đích sử dụng.',
    'independent-data-centers': 'Các nút của Ankr chạy trong những trung tâm dữ liệu độc lập của bên thứ ba.',
    'multiple-locations': 'Các nút của Ankr nằm ở nhiều vị trí địa lý.',
    'no-public-cloud': 'Ankr cho biết không bao giờ dùng các nhà cung cấp đám mây công cộng tập trung.',
    'others-centralized':
      'Theo Ankr, các nhà cung cấp API khác thường dùng một dịch vụ tập trung, chẳng hạn AWS.',
    'crypto-native': 'Ankr là công ty sinh ra từ crypto và blockchain.',
    'self-funded': 'Ankr cho biết mình tự cấp vốn.',
    'not-beholden': 'Ankr cho biết mình không lệ thuộc vào nhà đầu tư.',
    'community-driven': 'Ankr cho biết mình hoàn toàn do cộng đồng dẫn dắt.',
    'no-domination':
      'Theo Ankr, việc do cộng đồng dẫn dắt là tối quan trọng để tránh sự chi phối của một số ít.',
    'community-owns-service': 'Ankr cho biết cộng đồng của mình sở hữu và bảo vệ dịch vụ.',

    'towards-dao': 'Ankr cho biết mình đang trên con đường trở thành một DAO.',
    'governed-by-ankr-dao':
      'Ankr cho biết mình đang trên một con đường vững chắc, hướng tới việc được cộng đồng quản trị qua ANKR DAO.',
    'dao-definition': 'DAO nghĩa là tổ chức tự trị phi tập trung.',
    'no-investor-majority': 'Ankr cam kết không để các nhà đầu tư tổ chức mua gom đa số token.',
    'community-in-power': 'Mục tiêu của Ankr là để cộng đồng của mình tiếp tục nắm quyền.',

    'next-generation': 'Ankr mô tả Web 3.0 là thế hệ tiếp theo của internet.',
    'mass-adoption':
      'Theo Ankr, sự áp dụng đại trà Web 3.0 của cá nhân, nhà phát triển và doanh nghiệp có vai trò then chốt để làm cho giai đoạn tiếp theo của internet an toàn.',
    'under-construction': 'Theo Ankr, thế hệ thứ ba của internet đã có mặt, nhưng vẫn đang được xây dựng.',
    'no-single-controller':
      'Web 3.0 là một phong trào đang xây dựng một internet gồm các mạng phi tập trung, không do bất kỳ thực thể đơn lẻ nào kiểm soát.',
    'away-from-corporations':
      'Ankr xem Web 3.0 là bước rời xa các tập đoàn tập trung đang chi phối web ngày nay.',
    'profit-from-data':
      'Theo Ankr, các tập đoàn đang chi phối web ngày nay thu lợi từ dữ liệu do người dùng tạo ra.',
    'trust-without-controller':
      'Theo Ankr, đổi mới then chốt của Web 3.0 là những nền tảng không do bất kỳ thực thể đơn lẻ nào kiểm soát, nhưng ai cũng có thể tin cậy.',
    'participation-is-security':
      'Ankr nói về Web 3.0 rằng càng nhiều người tham gia thì càng an toàn hơn cho mọi người.',
    'blockchain-underlies': 'Blockchain là nền tảng cho tính phi tập trung mà Web 3.0 cần.',
    'open-trustless-permissionless':
      'Theo Ankr, blockchain là nền tảng cho tính phi tập trung mà Web 3.0 cần, vì blockchain mở, không cần tin cậy và không cần xin phép.',
    'building-blocks':
      'Web 3.0 có hai thành phần then chốt: tính phi tập trung và việc chuyển giá trị ngang hàng.',
    'infrastructure-for-all': 'Ankr phục vụ cá nhân, nhà phát triển và doanh nghiệp bằng hạ tầng Web 3.0.',
  },
  ownStatistic: '{statistic} {label}',
}

export default { ...formats, FactSentences }
