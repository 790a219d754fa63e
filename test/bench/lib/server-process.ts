import { variants } from './places.ts'
import { renderer } from './renderer.ts'

const WARM = 400
const MEASURED = 800

const variant = variants().find(({ name }) => name === process.argv[2])
if (!variant) throw new Error(`No variant ${process.argv[2]}`)
const { page } = await renderer(variant)

const during = (milliseconds: number) => {
  const start = performance.now()
  let renders = 0
  while (performance.now() - start < milliseconds) {
    page()
    renders += 1
  }
  return (renders * 1000) / (performance.now() - start)
}

during(WARM)
console.log(during(MEASURED))
