import type { About } from '../incident/escalation/escalation.ts'
import { escalationParts } from '../incident/escalation/escalation.ts'
import type { EscalationTrigger } from '../playbook/schema.ts'
import type { Names } from './names.ts'
import { clip, isAddedId } from './sentences/clip.ts'

/** An escalation in words. */
export type Matter = {
  readonly rule: string
  /** What the rule says, short; empty where the playbook has no such rule. */
  readonly text: string
  /** What it is about; empty where the rule says it all. */
  readonly subject: string
  /** 1, or more where the condition had passed and came back. */
  readonly occurrence: number
}

/** What matters are named with: names, what starts each rule, and how several things stand in a row. */
export type MatterNames = Pick<
  Names,
  'rule' | 'role' | 'duty' | 'deadline' | 'channel' | 'service' | 'severity' | 'support'
> & {
  readonly triggerOf: (rule: string) => EscalationTrigger | undefined
  readonly everyAsset: string
  readonly listMark: string
}

/** An escalation's id in words. `about`: the facts about it, where they are at hand; they tell what the id cannot. */
export function matterOf(escalation: string, names: MatterNames, about: About = {}): Matter {
  const { rule, subject, occurrence } = escalationParts(escalation)
  const text = names.rule(rule)
  return {
    rule,
    text: text === rule ? '' : clip(text),
    subject: subjectOfKey(subject, names.triggerOf(rule), names) || subjectOfFacts(about, names),
    occurrence
  }
}

const DUTY_ROUND = /^(.+)@\d+(?:~\d+)?$/u

function subjectOfKey(key: string, trigger: EscalationTrigger | undefined, names: MatterNames): string {
  switch (trigger) {
    case 'callUnacknowledged':
    case 'callChainExhausted': {
      const [role = '', slot = role] = key.split('/')
      return [...new Set([role, slot])].map(names.role).join(' / ')
    }
    case 'regulatorClock':
      return clip(names.deadline(key.replace(/~.*$/u, '')), 40)
    case 'preventionActionOverdue':
      return clip(key.replace(/\/effect$/u, ''), 40)
    default: {
      const duty = DUTY_ROUND.exec(key)?.[1]
      return duty === undefined ? '' : dutySaid(duty, names)
    }
  }
}

function dutySaid(duty: string, names: MatterNames): string {
  const text = names.duty(duty)
  if (text === duty) return isAddedId(duty) ? '' : duty
  return isAddedId(duty) ? clip(text, 40) : `${duty} ${clip(text, 40)}`
}

/** The facts that tell one matter of a rule from another, the most telling first. */
const readers: readonly (readonly [string, (value: string, names: MatterNames) => string])[] = [
  ['duty', dutySaid],
  ['deadline', (value, names) => names.deadline(value)],
  ['role', (value, names) => names.role(value)],
  ['vendor', (value) => value],
  ['action', (value) => value],
  ['check', (value) => value],
  ['case', (value) => value],
  ['supportChannel', (value, names) => names.support.channel(value)],
  ['missing', (value, names) => each(value, names.channel, names)],
  ['services', (value, names) => each(value, names.service, names)],
  ['assets', (value, names) => each(value, (asset) => (asset === '*' ? names.everyAsset : asset), names)],
  ['unmet', (value, names) => each(value, (gate) => gate, names)],
  ['to', (value, names) => names.severity(value)]
]

function subjectOfFacts(about: About, names: MatterNames): string {
  for (const [key, read] of readers) {
    const value = about[key]
    if (value !== undefined && value !== '') return clip(read(String(value), names))
  }
  return ''
}

function each(value: string, name: (id: string) => string, { listMark }: MatterNames): string {
  return value.split(', ').map(name).join(listMark)
}
