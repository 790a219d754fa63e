import 'ankr-approach/elements'

document.documentElement.dataset.ready = ''
