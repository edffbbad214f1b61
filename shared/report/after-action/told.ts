import type { Envelope } from '../../event/envelope.ts'
import { forOthers } from '../privileged.ts'
import { sentenceOf } from '../sentence.ts'
import type { Making } from './making.ts'

/** Entries of the log of some types as rows: when it happened, who, what with its reason; by when they happened. */
export function toldRows({ events, state, language, names, time }: Making, types: readonly string[]): string[][] {
  const wanted = new Set(types)
  return forOthers(events, state)
    .events.filter(({ type }) => wanted.has(type))
    .toSorted((a, b) => a.happenedAt - b.happenedAt)
    .map((event) => [time(event.happenedAt), actorText(event, names), sentenceOf(event, language, names, time)])
}

function actorText({ actor }: Envelope, names: Making['names']): string {
  return `${actor.person} (${names.department(actor.department)})`
}
