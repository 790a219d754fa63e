import { AnkrApproach, ChainNeutralBadge, InteropChecker } from 'ankr-approach'

export const About = () => (
  <main>
    <h1>How we are hosted</h1>
    <p>
      Our nodes run on Ankr. <ChainNeutralBadge />
    </p>
    <InteropChecker />
  </main>
)

export const Approach = () => <AnkrApproach />
