import { describe, expect, test } from 'vitest'
import { catalogue, checkData } from '../../../shared/event/catalogue.ts'
import { checkChain } from '../../../shared/event/chain.ts'
import { envelopeSchema } from '../../../shared/event/envelope.ts'
import { dutiesInForce } from '../../../shared/incident/duty/in-force.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { eventsIn, goldenVersions, plainState, readGolden } from '../../helpers/golden.ts'
import { playbook } from '../../helpers/given.ts'
import { sha256 } from '../../helpers/long-incident.ts'

describe.each(goldenVersions())('the golden log of %s', (version) => {
  const bundle = readGolden(`${version}.jsonl`)
  const events = eventsIn(bundle)
  const state = readGolden(`${version}.state.json`)

  test('is what that release wrote', () => {
    const lines = [`${sha256(bundle)}  ${version}.jsonl`, `${sha256(state)}  ${version}.state.json`]
    expect(readGolden(`${version}.sha256`)).toBe(`${lines.join('\n')}\n`)
  })

  test('replays to the state that it had then; a newer console may know more', () => {
    expect(plainState(events)).toMatchObject(JSON.parse(state) as object)
  })

  test('is valid, known and chained', () => {
    for (const event of events) {
      expect(envelopeSchema.safeParse(event).success).toBe(true)
      expect(checkData(event), event.type).toBe('ok')
    }
    expect(checkChain(events, sha256)).toEqual([])
  })

  test('can be put on a board of today', () => {
    expect(dutiesInForce(fold(emptyIncident, events), playbook).length).toBeGreaterThan(0)
  })
})

/** Kinds of events that no release has written yet: its golden log will hold them. */
const unreleased = [
  /^(cause|action)\./,
  /^(compensation|claim)\./,
  /^(check|resume|monitor)\./,
  /^complaint\./,
  /^(answer|script)\./,
  /^deadline\./,
  /^inquiry\./,
  /^(fact|eta|notice)\./,
  /^sending\./,
  /^shift\./,
  /^vendor\./,
  /^privilege\./,
  /^filing\./,
  /^drill\./,
  /^debrief\./,
  /^inject\./,
  /^work\./
]

test('the golden logs hold every kind of event of an incident that a release knew', () => {
  const seen = new Set(
    goldenVersions().flatMap((version) => eventsIn(readGolden(`${version}.jsonl`)).map((event) => event.type))
  )
  const ofIncidents = [...catalogue.keys()].filter(
    (type) => !/^(playbook\.published$|contact\.|connector\.|list\.|recipients\.|scenario\.|plan\.)/.test(type)
  )
  const released = ofIncidents.filter((type) => !unreleased.some((kind) => kind.test(type)))
  expect(released.filter((type) => !seen.has(type))).toEqual([])
})
