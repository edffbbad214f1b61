import { describe, expect, test } from 'vitest'
import { participantsOf, readParticipantTable } from '../../../../shared/view/recovery/participant-table.ts'

const head = ['name', 'turnover', 'answer', 'retail', 'retail turnover', 'note']
const problemsOf = (...rows: string[][]) =>
  readParticipantTable([head, ...rows]).lines.flatMap(({ row, problems }) =>
    problems.map(({ column, problem }) => `${row} ${column} ${problem}`)
  )

describe('an ask-around of participants', () => {
  test('is read by its headings in either language, whatever their order', () => {
    const table = readParticipantTable([
      ['回答', '個人の売買代金の割合(%)', '参加者', '個人向け', '売買代金の割合(%)', '備考', '電話'],
      ['準備完了', '12.5%', 'A証券', '○', '２０', '', '03'],
      ['', '', '', '', '', '', ''],
      ['準備未了', '', 'B証券', '×', '3.25', '回線障害', '']
    ])
    expect(participantsOf(table)).toEqual([
      { name: 'A証券', retail: true, turnover: '20', retailTurnover: '12.5', answer: 'ready', note: '' },
      { name: 'B証券', retail: false, turnover: '3.25', retailTurnover: '0', answer: 'notReady', note: '回線障害' }
    ])
    expect(table.lines.map(({ row }) => row)).toEqual([2, 4])
  })

  test('in English, with codes or words; who has no answer is being asked', () => {
    const table = readParticipantTable([
      head,
      ['Alpha', '10', 'notReady', 'yes', '5', ''],
      ['Beta', '10', 'not ready', 'no', '', ''],
      ['Gamma', '10', '', '', '', '']
    ])
    expect(participantsOf(table)?.map(({ answer, retail }) => [answer, retail])).toEqual([
      ['notReady', true],
      ['notReady', false],
      ['asked', false]
    ])
  })

  test('without its columns is refused, and says which are missing', () => {
    const table = readParticipantTable([
      ['電話', '回答'],
      ['03', '準備完了']
    ])
    expect(table).toEqual({ missing: ['name', 'turnover'], lines: [], wrong: 0 })
    expect(participantsOf(table)).toBeNull()
  })

  test('names what is wrong cell by cell: exponents, negative shares, more than the whole, words that mean nothing', () => {
    expect(
      problemsOf(
        ['A', '1e400', 'ready', 'yes', '-1', ''],
        ['B', '100.01', 'perhaps', 'maybe', '', ''],
        ['', '1', '', '', '', ''],
        ['C', '1', '', '', '', ''],
        ['C', '1', '', '', '', ''],
        ['D'.repeat(121), '', '', '', '', 'x'.repeat(2001)]
      )
    ).toEqual([
      '2 turnover exponent',
      '2 retailTurnover negative',
      '3 turnover over-hundred',
      '3 answer answer',
      '3 retail yes-no',
      '4 name name-missing',
      '6 name name-twice',
      '7 name name-long',
      '7 note note-long',
      '7 turnover empty'
    ])
  })

  test('with one wrong row, or with too many, nothing of it is taken', () => {
    const rows = [head, ['A', '1', '', '', '', ''], ['B', '-1', '', '', '', '']]
    expect(participantsOf(readParticipantTable(rows))).toBeNull()
    const many = Array.from({ length: 501 }, (_, index) => [`P${index}`, '0', '', '', '', ''])
    expect(participantsOf(readParticipantTable([head, ...many]))).toBeNull()
    expect(participantsOf(readParticipantTable([head, ...many.slice(1)]))).toHaveLength(500)
  })
})
