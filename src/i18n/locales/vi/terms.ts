import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'Tính không phụ thuộc blockchain',
  meaning:
    'Tên gọi khác của tính trung lập về chuỗi: cung cấp nhiều blockchain mà không ưu ái blockchain nào.',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'Trung lập về chuỗi',
  meaning: 'Cung cấp nhiều blockchain mà không ưu ái blockchain nào.',
  note: 'Không có nghĩa là chúng ngang nhau về chất lượng hay rủi ro.',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'Đa chuỗi',
  meaning:
    'Hoạt động với nhiều blockchain. Chỉ vậy thì chưa kết nối chúng: chuyển tài sản hoặc thông điệp giữa chúng cần cầu nối.',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'Nút',
  meaning: 'Máy tính chạy phần mềm của một blockchain và kết nối với mạng của blockchain đó.',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'Nút đầy đủ',
  meaning: 'Nút tự kiểm tra từng khối và lưu dữ liệu gần đây. Nút có thể xóa dữ liệu cũ hơn.',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'Trình xác thực',
  meaning: 'Bên tham gia stake token để đề xuất khối và bỏ phiếu cho các khối.',
  note: 'Không giống với nút trả lời các yêu cầu.',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'Bằng chứng cổ phần',
  meaning:
    'Cách để mạng thống nhất về các khối: trình xác thực khóa token và có thể mất chúng nếu vi phạm quy tắc.',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning:
    'Lệnh gọi thủ tục từ xa: cách để một máy tính yêu cầu dữ liệu hoặc hành động từ máy tính khác qua mạng.',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'Tiêu chuẩn token',
  meaning: 'Một bộ hàm chung mà các hợp đồng token cung cấp.',
  note: 'Không cho biết gì về giá trị hay bên phát hành token.',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning:
    'Giao diện tiêu chuẩn cho các token thay thế được cho nhau trên Ethereum: số dư, chuyển và cho phép.',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'Tiêu chuẩn token của BNB Smart Chain, dựa trên ERC-20.',
  source: 'Đặc tả BEP-20',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: 'Token không thể thay thế: token duy nhất, được xác định bằng hợp đồng và ID.',
  note: 'Quyền đi kèm phụ thuộc vào điều khoản của nó.',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'Stablecoin',
  meaning: 'Tài sản mã hóa được thiết kế để giữ giá trị ổn định so với một mốc như đô la Mỹ.',
  note: 'Nó có thể không giữ được.',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: 'Token của Tether, được thiết kế để bám theo đô la Mỹ. Có trên nhiều blockchain.',
  note: 'Các phiên bản qua cầu nối dùng cùng mã.',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: 'Khả năng tương tác',
  meaning: 'Khả năng các hệ thống trên những blockchain khác nhau trao đổi tài sản hoặc thông điệp.',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'Cầu nối',
  meaning: 'Dịch vụ chuyển tài sản hoặc thông điệp giữa các blockchain. Việc sử dụng có rủi ro.',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning:
    'Ứng dụng phi tập trung: logic cốt lõi chạy trong hợp đồng thông minh. Giao diện vẫn có thể do một bên duy nhất vận hành.',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'Hợp đồng thông minh',
  meaning: 'Chương trình lưu trên blockchain và chạy ở đó đúng như đã viết.',
  note: 'Không nhất thiết là hợp đồng pháp lý.',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    'Mạng điện toán đám mây phân tán: đám mây mã nguồn mở trong sách trắng đầu tiên của Ankr. Trọng tâm của Ankr từ đó đã thay đổi.',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'Điện toán đám mây',
  meaning: 'Tài nguyên máy tính dùng chung, được sử dụng qua mạng và cung cấp theo nhu cầu.',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'Đám mây công cộng',
  meaning: 'Hạ tầng đám mây mà công chúng có thể sử dụng.',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: 'Trung tâm dữ liệu',
  meaning: 'Tòa nhà hoặc cụm tòa nhà chứa máy tính cùng điện, hệ thống làm mát và an ninh mà chúng cần.',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: 'Phi tập trung',
  meaning:
    'Quyền kiểm soát hệ thống được chia cho các bên độc lập. Đây là vấn đề mức độ và có thể khác nhau ở từng phần.',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'Hệ số Nakamoto',
  meaning: 'Số bên ít nhất cùng nhau kiểm soát hơn một tỷ lệ đã nêu của một phần hệ thống.',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning:
    'Tổ chức tự trị phi tập trung: vận hành bằng phiếu bầu của thành viên, theo quy tắc ghi trên blockchain.',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'Token quản trị',
  meaning: 'Token cho người nắm giữ quyền bỏ phiếu.',
  note: 'Quyền bỏ phiếu có thể tập trung vào một số ít người.',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: 'Tên gọi không chính thức của web thời kỳ đầu, chủ yếu gồm các trang để đọc.',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning:
    'Tên gọi không chính thức của web các nền tảng: mọi người đọc và đăng, còn công ty vận hành dịch vụ.',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: 'Tên gọi không chính thức của một web mà mọi người có thể đọc, viết và sở hữu.',
  note: 'Nó cũng từng chỉ Web ngữ nghĩa của W3C.',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'Không cần tin cậy',
  meaning: 'Các bên có thể giao dịch mà không phải tin một bên thứ ba.',
  note: 'Họ vẫn dựa vào mã, mật mã học và một đa số trung thực.',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'Không cần xin phép',
  meaning: 'Ai cũng có thể sử dụng hoặc tham gia mà không cần chấp thuận.',
  note: 'Chi phí và luật pháp vẫn áp dụng.',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'Chuyển giá trị ngang hàng',
  meaning: 'Gửi tài sản trực tiếp cho bên khác, không qua tổ chức tài chính. Mạng vẫn ghi lại việc chuyển.',
  source: 'Bài báo Bitcoin',
}
