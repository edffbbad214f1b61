import { expect, test } from 'vitest'
import { Deed } from '../../../shared/drill/scenario/deed.ts'
import { scenariosOf } from '../../../shared/drill/scenario/from-playbook.ts'
import { deedText } from '../../../shared/report/deed-text.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'

const playbook = indexPlaybook(defaultPlaybook().playbook)

test('every deed of the playbook is said in both languages, without an id left over', () => {
  const deeds = scenariosOf(playbook.playbook).flatMap(({ injects }) => injects.flatMap((inject) => inject.deeds))
  expect(deeds.length).toBeGreaterThan(60)
  for (const language of ['ja', 'en'] as const) {
    for (const deed of deeds) {
      const said = deedText(deed, namesOf(playbook, language), language)
      // Gates and checks are called by their ids, with what they say behind.
      expect(said).not.toMatch(/(?:^|[「“])[A-Z]{2,4}-\d+[」”]?$/u)
      expect(said.length).toBeGreaterThan(3)
    }
  }
})

test.each([
  [{ kind: 'notice', channel: null }, '告知を掲載', 'post a notice'],
  [{ kind: 'cell', service: null, state: 'halted' }, 'いずれかのサービスを「停止」に', 'set a service to “Halted”'],
  [{ kind: 'reached', role: null }, '電話で復唱・受諾を得る', 'reach somebody: message repeated and accepted'],
  [{ kind: 'check', check: null, result: 'fail' }, '資産点検を不合格と記録', 'record an asset check as failed'],
  [{ kind: 'severity', atLeast: 'SEV1' }, '重大度をSEV1以上に', 'raise the severity to SEV1 or above'],
  [{ kind: 'answered' }, '状況付与に回答', 'answer the inject']
])('%j reads %s / %s', (deed, ja, en) => {
  const read = Deed.parse(deed)
  expect(deedText(read, namesOf(playbook, 'ja'), 'ja')).toBe(ja)
  expect(deedText(read, namesOf(playbook, 'en'), 'en')).toBe(en)
})
