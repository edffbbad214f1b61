import { describe, expect, test } from 'vitest'
import { affectedOf, matrixWords } from '../../../shared/notice/affected.ts'
import type { CommandData } from '../../../shared/incident/commands.ts'
import { declared, given, playbook, setCells } from '../../helpers/given.ts'

const cells = (...list: CommandData<'halt.declare'>['cells']) => given(declared({ cells: list })).state
const halted = (service: string, asset = '*') => ({ service, asset, state: 'halted' as const })

describe('what the matrix says for the fact sheet', () => {
  test('names the services that are halted, in the order of the playbook and in both languages', () => {
    const words = matrixWords(cells(halted('cryptoOut'), halted('spot')), playbook)
    expect(words?.scope).toEqual({
      ja: '取引所(板)売買(全銘柄)、暗号資産の出金(送付)(全銘柄)',
      en: 'Order-book trading (all assets), Crypto withdrawals (all assets)'
    })
    expect(words?.scopeShort.en).toBe('Order-book trading, Crypto withdrawals')
    expect(words?.impact).toEqual({
      ja: '取引所(板)売買(全銘柄)、暗号資産の出金(送付)(全銘柄)をご利用いただけません。',
      en: 'Not available: Order-book trading (all assets), Crypto withdrawals (all assets).'
    })
  })

  test('names single assets, and those that are left out of every asset', () => {
    const some = cells(halted('cryptoOut', 'ETH'), halted('cryptoOut', 'BTC'))
    expect(matrixWords(some, playbook)?.scope.en).toBe('Crypto withdrawals (BTC, ETH)')
    const but = given(
      declared({ cells: [halted('cryptoOut')] }),
      setCells([{ service: 'cryptoOut', asset: 'XRP' }], 'normal')
    )
    expect(matrixWords(but.state, playbook)?.scope).toEqual({
      ja: '暗号資産の出金(送付)(XRPを除く全銘柄)',
      en: 'Crypto withdrawals (all assets but XRP)'
    })
  })

  test('tells restrictions from halts, each in its state', () => {
    const { state } = given(
      declared({ cells: [halted('spot')] }),
      setCells([{ service: 'desk', asset: '*' }], 'viewOnly')
    )
    expect(matrixWords(state, playbook)?.impact).toEqual({
      ja: '取引所(板)売買(全銘柄)をご利用いただけません。販売所売買(全銘柄、閲覧のみ)に制限があります。',
      en: 'Not available: Order-book trading (all assets). Restricted: Broker-desk trading (all assets; View only).'
    })
  })

  test('a service that is not per asset has none, and what is as usual is not told', () => {
    const { state } = given(declared({ cells: [halted('fiatOut')] }))
    expect(matrixWords(state, playbook)?.scope.en).toBe('Yen withdrawals')
    const back = given(declared({ cells: [halted('spot')] }), setCells([{ service: 'spot', asset: '*' }], 'normal'))
    expect(affectedOf(back.state, playbook)).toEqual([])
    expect(matrixWords(back.state, playbook)).toBeUndefined()
  })
})
