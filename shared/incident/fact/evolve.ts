import type { Evolvers } from '../noun.ts'
import { isEngine } from '../engine.ts'
import { samePerson } from '../person.ts'
import { CONTEST_MS } from '../register.ts'
import { saidBy } from '../said.ts'
import type { factEvents } from './events.ts'
import type { FactSetting } from './fact.ts'
import { isSameFact } from './fact.ts'

/**
 * What the fact sheet's events do to an incident: the last writer by order has the field. Where two people set different
 * values within a minute, what the other said stays visible until somebody sets the field knowing of it.
 */
export const factEvolve: Evolvers<typeof factEvents> = {
  'fact.set': (draft, fact) => {
    const { fact: id, field, value, settles } = fact.data
    const before = draft.facts.get(field)
    const setting = { ...saidBy(fact, value), id }
    const last = before?.settings.at(-1)
    const standing = settles || !last ? [] : [...(before?.contested ?? []), ...(isNear(last, setting) ? [last] : [])]
    draft.facts.set(field, {
      field,
      settings: [...(before?.settings ?? []), setting],
      contested: standing.filter((one) => disagrees(one, setting))
    })
  }
}

function isNear(a: FactSetting, b: FactSetting): boolean {
  return Math.abs(a.enteredAt - b.enteredAt) <= CONTEST_MS
}

function disagrees(one: FactSetting, setting: FactSetting): boolean {
  if (isEngine(one.by) || isEngine(setting.by)) return false
  return !isSameFact(one.value, setting.value) && !samePerson(one.by.person, setting.by.person)
}
