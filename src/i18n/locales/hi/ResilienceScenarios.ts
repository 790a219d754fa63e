import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers': 'Ankr के नोड स्वतंत्र, थर्ड-पार्टी डेटा सेंटरों में चलते हैं।',
    'multiple-locations': 'Ankr के नोड अलग-अलग भौगोलिक स्थानों पर हैं।',
    'no-public-cloud':
      'Ankr का कहना है कि वह केंद्रीकृत [पब्लिक क्लाउड](public-cloud) प्रोवाइडरों का कभी इस्तेमाल नहीं करता।',
    'others-centralized':
      'Ankr का कहना है कि दूसरे API प्रोवाइडर आम तौर पर किसी केंद्रीकृत सेवा का इस्तेमाल करते हैं, जैसे AWS।',
  },
  illustration: 'यह एक रेखाचित्र है। यह न Ankr का नेटवर्क दिखाता है, न किसी और प्रोवाइडर का।',
  fields: { concentrated: 'केंद्रित', distributed: 'फैले हुए' },
  providers: { one: '{count} प्रोवाइडर', other: '{count} प्रोवाइडर' },
  picture: '{field}: {all} नोड, होस्टिंग: {providers}। {up} चालू, {down} बंद।',
  percent: '{value}%',
  times: '×{value}',
  failureCount: { label: 'कितने होस्टिंग प्रोवाइडर बंद हों', options: ['कोई नहीं', 'एक', 'दो', 'तीन'] },
  failureOrder: {
    label: 'पहले कौन बंद हो',
    options: { largest: 'सबसे बड़ा', second: 'दूसरा बड़ा', smallest: 'सबसे छोटा' },
  },
  spareCapacity: 'हर नोड की अतिरिक्त क्षमता',
  when: {
    largest: [
      'सबसे बड़े होस्टिंग प्रोवाइडर के बंद होने पर',
      'दो सबसे बड़े होस्टिंग प्रोवाइडरों के बंद होने पर',
      'तीन सबसे बड़े होस्टिंग प्रोवाइडरों के बंद होने पर',
    ],
    second: [
      'दूसरे सबसे बड़े होस्टिंग प्रोवाइडर के बंद होने पर',
      'दूसरे और तीसरे सबसे बड़े होस्टिंग प्रोवाइडरों के बंद होने पर',
      'दूसरे से चौथे सबसे बड़े होस्टिंग प्रोवाइडरों के बंद होने पर',
    ],
    smallest: [
      'सबसे छोटे होस्टिंग प्रोवाइडर के बंद होने पर',
      'दो सबसे छोटे होस्टिंग प्रोवाइडरों के बंद होने पर',
      'तीन सबसे छोटे होस्टिंग प्रोवाइडरों के बंद होने पर',
    ],
  },
  result: {
    none: 'सभी प्रोवाइडर चालू होने पर सभी {all} नोड उपलब्ध हैं, चाहे उन्हें कोई भी होस्ट करे',
    some: '{when}, {all} में से {concentrated} नोड चालू रहते हैं अगर वे केंद्रित हों, या {distributed} अगर फैले हुए हों',
  },
  count: '{all} में से {up} नोड चालू रहते हैं',
  isDown: '{provider} बंद है',
  load: {
    carried:
      '{field}: बचे हुए हर नोड पर सामान्य से {load} गुना लोड आता है। {spareCapacity} अतिरिक्त क्षमता के साथ वह इसे सँभाल लेता है।',
    overloaded:
      '{field}: बचे हुए हर नोड को सामान्य से {load} गुना लोड उठाना पड़ेगा। {spareCapacity} अतिरिक्त क्षमता के साथ वह इसे सँभाल नहीं सकता।',
    nobody: '{field}: कोई नोड नहीं बचा।',
  },
  verdict: {
    carried: '{load} लोड सँभलता है',
    overloaded: '{load} लोड पर ओवरलोड',
    nobody: 'कोई नोड नहीं बचा',
  },
  table: {
    summary: 'आँकड़े दिखाएँ',
    caption: '{when}, {spareCapacity} अतिरिक्त क्षमता के साथ',
    whole: 'सभी प्रोवाइडर चालू होने पर',
    providers: 'प्रोवाइडर',
    largest: 'सबसे बड़े प्रोवाइडर का हिस्सा',
    up: '{all} में से चालू नोड',
    load: 'बचे हुए हर नोड पर लोड',
    serves: 'सँभाल पाएँगे?',
    nakamoto: 'आधे से ज़्यादा होस्ट करने वाले सबसे कम प्रोवाइडर ([नाकामोटो गुणांक](nakamoto-coefficient))',
    effective: 'बराबर आकार के प्रोवाइडरों की समतुल्य संख्या',
    yes: 'हाँ',
    no: 'नहीं',
    nobody: 'कोई नहीं बचा',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
