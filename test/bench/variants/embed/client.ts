import 'ankr-approach/embed.js'
