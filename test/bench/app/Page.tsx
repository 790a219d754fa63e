import {
  Chips,
  Comparison,
  Disclosure,
  Link,
  Points,
  Section,
  Small,
  Stats,
  Stepper,
  Text,
  Timeline,
  Title,
} from 'bench:Layout'
import { Badge, Chip, Provider, Term } from 'bench:Tip'
import { badge, chains, commitments, dao, explainer, generations, origin, stats, terms } from 'bench:copy'
import { Fragment, type ReactNode } from 'react'
import type { Definition, Rich } from './types.ts'

/* biome-ignore-start lint/suspicious/noArrayIndexKey: the parts of one text never change place */
const rich = (text: Rich) =>
  text.map((part, index) =>
    typeof part === 'string' ? (
      <Fragment key={index}>{part}</Fragment>
    ) : 'term' in part ? (
      <Term key={index} definition={terms[part.term] as Definition}>
        {part.text}
      </Term>
    ) : (
      <Link key={index} href={part.href}>
        {part.text}
      </Link>
    ),
  )
/* biome-ignore-end lint/suspicious/noArrayIndexKey: see above */

type Told<Item> = Omit<Item, 'text'> & { text: ReactNode }
const told = <Item extends { text: Rich }>(items: readonly Item[]): Told<Item>[] =>
  items.map((item) => ({ ...item, text: rich(item.text) }))

/** The reference page. */
export const Page = () => (
  <Provider>
    <Section>
      <Badge definition={badge} icon={badge.icon}>
        {badge.name}
      </Badge>
    </Section>
    <Section>
      <Stats items={stats.items} />
      <Small>{rich(stats.source)}</Small>
    </Section>
    <Section>
      <Title>{commitments.title}</Title>
      <Text>{commitments.lead}</Text>
      <Points items={told(commitments.items)} />
      <Small>{rich(commitments.source)}</Small>
    </Section>
    <Section>
      <Comparison caption={generations.caption} columns={generations.columns} rows={generations.rows} />
      <Small>{rich(generations.source)}</Small>
      <Small>{rich(generations.note)}</Small>
    </Section>
    <Section>
      <Title>{explainer.title}</Title>
      <Text>{rich(explainer.text)}</Text>
      <Text emphasis>{rich(explainer.idea)}</Text>
      <Disclosure summary={explainer.more}>
        <Text>{rich(explainer.rest[0] as Rich)}</Text>
        <Text>{rich(explainer.rest[1] as Rich)}</Text>
        <Text>{rich(explainer.rest[2] as Rich)}</Text>
      </Disclosure>
      <Small>{rich(explainer.source)}</Small>
    </Section>
    <Section>
      <Text>{chains.lead}</Text>
      <Chips
        items={chains.items.map((chain) => (
          <Chip key={chain.name} definition={chain}>
            {chain.name}
          </Chip>
        ))}
      />
    </Section>
    <Section>
      <Title>{origin.title}</Title>
      <Timeline steps={told(origin.steps)} />
      <Small>{origin.note}</Small>
      <Small>{rich(origin.source)}</Small>
    </Section>
    <Section>
      <Title>{dao.title}</Title>
      <Text>{rich(dao.lead)}</Text>
      <Stepper steps={told(dao.steps)} />
      <Text>
        <strong>{dao.majority.label}</strong> {dao.majority.text}
      </Text>
      <Small>{rich(dao.source)}</Small>
    </Section>
  </Provider>
)
