import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: 'हर खाना एक नोड है और नीचे की हर रेखा एक होस्टिंग प्रोवाइडर दिखाती है। कटा हुआ खाना बंद है।',
  limits:
    'नोड का हिस्सा स्टेक या ट्रैफ़िक का हिस्सा नहीं है। किसी प्रोवाइडर का बंद होना और पूरे इलाके का बंद होना एक बात नहीं है। स्वतंत्र जगहों का नेटवर्क कनेक्शन, कानूनी क्षेत्राधिकार या सॉफ़्टवेयर बग फिर भी साझा हो सकता है।',
}

export default {
  ...formats,
  ResilienceExplorer,
}
