import { expect, it, vi } from 'vitest'
import type { HydrateWhen } from '../../../src/islands/hydrateWhen.js'
import { createIslandController } from '../../../src/islands/islandController.js'

interface Props {
  shares: number[]
}

const setUp = (first: Props = { shares: [1] }) => {
  const mounted = { update: vi.fn(), unmount: vi.fn() }
  const mount = vi.fn(() => mounted)
  const load = vi.fn(async () => ({ mount }))
  const cancel = vi.fn()
  let hydrate = async () => {}
  const hydrateWhen: HydrateWhen = vi.fn((_, start) => {
    hydrate = start
    return cancel
  })
  const controller = createIslandController<Props>({ load, props: first, hydrateWhen })
  const container = document.createElement('div')
  return { controller, container, mounted, mount, load, cancel, hydrateWhen, hydrate: () => hydrate() }
}

it('Island: waits for hydrateWhen, then mounts with the props of the server HTML', async () => {
  const { controller, container, mount, mounted, load, hydrate } = setUp()
  controller.attach(container)
  expect(load).not.toHaveBeenCalled()
  await hydrate()
  expect(mount).toHaveBeenCalledExactlyOnceWith(container, { shares: [1] })
  expect(mounted.update).toHaveBeenCalledExactlyOnceWith({ shares: [1] })
})

it('Island: new objects with equal props load no code', () => {
  const { controller, container, load } = setUp()
  controller.attach(container)
  for (let render = 0; render < 3; render += 1) controller.update({ shares: [1] })
  expect(load).not.toHaveBeenCalled()
})

it('Island: different props hydrate at once, from the props of the server HTML, and follow', async () => {
  const { controller, container, load, mount, mounted } = setUp()
  controller.attach(container)
  controller.update({ shares: [2] })
  await vi.waitFor(() => expect(mounted.update).toHaveBeenCalledWith({ shares: [2] }))
  expect(load).toHaveBeenCalledOnce()
  expect(mount).toHaveBeenCalledExactlyOnceWith(container, { shares: [1] })
})

it('Island: the first props again, after others, reach the mounted component', async () => {
  const { controller, container, mounted, hydrate } = setUp()
  controller.attach(container)
  await hydrate()
  mounted.update.mockClear()
  controller.update({ shares: [2] })
  controller.update({ shares: [1] })
  expect(mounted.update.mock.calls).toEqual([[{ shares: [2] }], [{ shares: [1] }]])
})

it('Island: code that arrives after the container was removed mounts nothing', async () => {
  const { controller, container, mount, cancel, hydrate } = setUp()
  const stop = controller.attach(container)
  const arriving = hydrate()
  stop()
  controller.unmount()
  await arriving
  expect(cancel).toHaveBeenCalledOnce()
  expect(mount).not.toHaveBeenCalled()
})

it('Island: detached and attached again while mounted, as in a hidden <Activity>, keeps its content', async () => {
  const { controller, container, mounted, mount, hydrate, hydrateWhen } = setUp()
  const stop = controller.attach(container)
  await hydrate()
  stop()
  controller.attach(container)
  expect(mounted.unmount).not.toHaveBeenCalled()
  expect(mount).toHaveBeenCalledOnce()
  expect(hydrateWhen).toHaveBeenCalledOnce()
  controller.unmount()
  expect(mounted.unmount).toHaveBeenCalledOnce()
})

it('Island: a failed download of new props is no unhandled rejection, and the next props try again', async () => {
  const { controller, container, load, mounted } = setUp()
  controller.attach(container)
  load.mockRejectedValueOnce(new Error('offline'))
  controller.update({ shares: [2] })
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce())
  controller.update({ shares: [3] })
  await vi.waitFor(() => expect(mounted.update).toHaveBeenCalledWith({ shares: [3] }))
})
