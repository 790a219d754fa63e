import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'Ankr के कथनों के स्रोत',
  statements: {
    title: 'Ankr के अपने दस्तावेज़ का शीर्षक “{title}” है।',
  },
  version: '{publisher}, {date} का संस्करण',
  date: '{day} {month} {year}',
  count: 'इस्तेमाल किए गए कथन: {count}',
}

export default { ...formats, Sources }
