import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'لمن تبني Ankr',
  statements: {
    'infrastructure-for-all': 'تقدم Ankr بنية تحتية لـ Web 3.0 تخدم الأفراد والمطورين والمؤسسات.',
    'mass-adoption':
      'ترى Ankr أن التبني الجماهيري لـ Web 3.0 من الأفراد والمطورين والمؤسسات عامل رئيسي في جعل المرحلة التالية من الإنترنت آمنة.',
  },
  groups: {
    individuals: {
      label: 'الأفراد',
      text: 'أشخاص يستخدمون التطبيقات أو يملكون أصولًا أو يشاركون في الشبكات.',
    },
    developers: { label: 'المطورون', text: 'فرق تبني تطبيقات وبروتوكولات وعقودًا ذكية.' },
    enterprises: { label: 'المؤسسات', text: 'جهات تشغّل خدمات على سلسلة كتل.' },
  },
  note: 'أوصاف الفئات الثلاث من صياغتنا.',
}

export default { ...formats, Audiences }
