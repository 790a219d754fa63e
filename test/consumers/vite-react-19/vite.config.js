import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  // One page rendered in the browser, one rendered ahead and hydrated.
  build: isSsrBuild ? {} : { rollupOptions: { input: ['index.html', 'prerendered.html'] } },
}))
