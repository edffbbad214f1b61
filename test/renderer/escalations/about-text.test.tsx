import { beforeAll, expect, test } from 'vitest'
import { aboutText, subjectText } from '../../../renderer/screens/escalations/about-text.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'

const names = namesOf(indexPlaybook(defaultPlaybook().playbook), 'ja')
const time = String

beforeAll(() => startTexts('ja'))

test('a halt that spread to every asset is told by its services, and never by a sign', () => {
  const about = { assets: '*', services: 'cryptoOut, fiatOut' }
  expect(subjectText(about, names, time)).toBe('サービス:暗号資産の出金(送付)、日本円の出金')
  expect(aboutText(about, names, time)).toEqual(['銘柄:全銘柄', 'サービス:暗号資産の出金(送付)、日本円の出金'])
})

test('single assets are what tells one matter from another', () => {
  expect(subjectText({ assets: 'BTC, ETH', services: 'cryptoOut' }, names, time)).toBe('銘柄:BTC、ETH')
})
