import type { Meta, StoryObj } from '@storybook/react-vite'
import { Commitments, type CommitmentsProps, defineFacts } from 'ankr-approach'
import { expect } from 'storybook/test'
import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/Commitments.js'
import { headingArgTypes, onlyChanged } from './support/args.js'
import { checkFirstTerm } from './support/tips.js'
import './support/specimens.css'

const defaults: CommitmentsProps = {
  layout: 'groups',
  surface: 'plain',
  size: 'medium',
  detail: 'full',
  showIcons: true,
}

const meta = {
  title: 'Statements/Commitments',
  component: Commitments,
  args: defaults,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  argTypes: {
    commitments: {
      control: 'check',
      options: [
        'full-decentralization',
        'independent-data-centers',
        'no-public-cloud',
        'crypto-native',
        'self-funded',
        'not-beholden',
        'community-driven',
        'community-owns-service',
      ],
    },
    ...headingArgTypes,
  },
} satisfies Meta<typeof Commitments>

export default meta
type Story = StoryObj<typeof meta>

/** The commitment apart from the self-descriptions, and Ankr’s view of its community. */
export const Default: Story = {
  args: { headingLevel: 2 },
  play: async ({ canvas, canvasElement, globals }) => {
    await checkFirstTerm(canvasElement)
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible()
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(2)
    if (globals.locale !== 'en') return
    await expect(canvas.getByText('Ankr says it is self-funded.')).toBeVisible()
  },
}

/** One list of two or four columns. */
export const Grid: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  args: { layout: 'grid' },
}

/** Icons with labels, for the foot of a page or a sidebar. */
export const Strip: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  args: { layout: 'strip', size: 'small', surface: 'card' },
}

/** No background, a raised card, and a tinted panel. */
export const Surfaces: Story = {
  args: { commitments: ['full-decentralization', 'self-funded', 'community-driven'], showIntro: false },
  render: (args) => (
    <div className="specimen-column">
      <Commitments {...args} surface="plain" />
      <Commitments {...args} surface="card" />
      <Commitments {...args} surface="tinted" />
    </div>
  ),
}

/** Small for a sidebar, medium for an article, large for a landing page. */
export const Sizes: Story = {
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  args: { commitments: ['full-decentralization', 'self-funded', 'not-beholden'], headingLevel: 2 },
  render: (args) => (
    <div className="specimen-column">
      <Commitments {...args} size="small" />
      <Commitments {...args} size="medium" />
      <Commitments {...args} size="large" />
    </div>
  ),
}

/** `detail="brief"` omits the intro and Ankr’s view. Here without icons. */
export const Brief: Story = {
  args: { detail: 'brief', showIcons: false },
}

/**
 * Selected commitments in your order. Without a commitment there is one group, and with one there is one row. `null` leaves a
 * statement out, with everything that belongs to it.
 */
export const Selected: Story = {
  args: { showIntro: false },
  render: (args) => (
    <div className="specimen-column">
      <Commitments {...args} commitments={['no-public-cloud', 'independent-data-centers', 'self-funded']} />
      <Commitments {...args} commitments={['full-decentralization']} />
      <Commitments {...args} commitments={['community-driven', 'community-owns-service']} />
      <Commitments
        {...args}
        commitments={['no-public-cloud', 'not-beholden']}
        facts={defineFacts({ 'no-public-cloud': null, 'no-domination': null })}
      />
    </div>
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-fact="no-public-cloud"]')).toHaveLength(1)
  },
}

/** Containers of 320 px and 640 px, messages that are 40% longer, and a right-to-left locale. */
export const Fits: Story = {
  parameters: { visual: { themes: ['light'] } },
  args: { headingLevel: 2 },
  render: (args) => (
    <div className="specimen-column">
      <div style={{ maxInlineSize: 320 }}>
        <Commitments {...args} locale={pseudo} />
      </div>
      <div style={{ maxInlineSize: 640 }}>
        <Commitments {...args} />
      </div>
      <div style={{ maxInlineSize: 320 }}>
        <Commitments
          {...args}
          layout="grid"
          commitments={['full-decentralization', 'self-funded']}
          locale={pseudo}
        />
      </div>
      <Commitments {...args} locale={pseudoRtl} />
      <Commitments {...args} layout="strip" locale={pseudoRtl} />
    </div>
  ),
}
