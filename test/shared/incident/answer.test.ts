import { describe, expect, test } from 'vitest'
import { answerText, publishedOf } from '../../../shared/incident/answer/answer.ts'
import { answerStanding, outdatedFields } from '../../../shared/incident/answer/standing.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { answerIn, answersIn, answersPublished, answersSigned, answersTo } from '../../helpers/given-answers.ts'
import { fact } from '../../helpers/given-notices.ts'
import { ito, matsumoto, sato, suzuki, takahashi } from '../../helpers/people.ts'

const write = (ja: string, en: string) => ({ question: { ja: '質問', en: 'Question' }, body: { ja, en } })

describe('answers to customers', () => {
  test('are filled from the facts in both languages and quote them by version', () => {
    const { state } = given(...answersTo('when'))
    const text = answerText(answerIn(state))
    expect(text.value.title).toEqual({ ja: 'いつ再開しますか', en: 'When will service resume?' })
    expect(text.value.body.ja).toContain('再開の見込み: 未定')
    expect(text.value.body.en).toMatch(/Next update: 10:00 JST on 1 Mar 2026/)
    expect(text.quotes.map(({ field }) => field)).toEqual(['eta', 'nextUpdate'])
    expect(text.nextUpdateAt).toBe(minutes(60))
  })

  test('are drafted once: a question that is being answered is not drafted again, one that was withdrawn is', () => {
    const drafted = given(...answersTo('when'))
    drafted.when('answer.draft', { topics: ['why', 'when'] }).refuses('already-so')
    const { id } = answerIn(drafted.state)
    given(...answersTo('when'), step('answer.withdraw', { answer: id, reason: '統合' }, { by: suzuki }))
      .when('answer.draft', { topics: ['when'] })
      .makes('answer.drafted')
  })

  test('in a drill begin with its mark', () => {
    const { state } = given(declared({ drill: true }), step('answer.draft', { topics: ['phishing'] }, { by: suzuki }))
    expect(answerText(answerIn(state)).value.title?.ja).toBe('【訓練】不審なメールや電話が来ました')
  })

  test('that somebody writes may name facts, which are filled in and quoted', () => {
    const { state } = given(...answersTo()).when('answer.write', write('見込み: {{eta}}', 'Expected: {{eta}}'))
    const text = answerText(answerIn(state))
    expect(text.value.body.ja).toMatch(/^見込み: 未定/)
    expect(text.quotes.map(({ field }) => field)).toEqual(['eta'])
  })

  test('are written over as they were read, and what is named then is quoted too', () => {
    const before = given(...answersTo('orders'))
    const answer = answerIn(before.state)
    const edit = {
      answer: answer.id,
      was: answerText(answer).hash,
      question: { ja: '注文は?', en: 'Orders?' },
      body: { ja: '{{orderPolicy}}。次は {{nextUpdate}}', en: '{{orderPolicy}}. Next: {{nextUpdate}}' },
      confirms: []
    }
    const { state } = before.when('answer.edit', edit, { by: suzuki }).makes('answer.edited')
    expect(answerText(answerIn(state)).quotes.map(({ field }) => field)).toEqual(['orderPolicy', 'nextUpdate'])
    before.when('answer.edit', { ...edit, was: 'f'.repeat(64) }).refuses('text-changed')
    const { title, body } = answerText(answer).value
    before.when('answer.edit', { ...edit, question: title ?? body, body }).refuses('already-so')
  })
})

describe('the approval of answers', () => {
  test('needs PR and legal, two people, as notices do; support alone cannot publish', () => {
    const drafted = given(...answersTo('when'))
    const texts = answersIn(drafted.state)
    drafted.when('answer.publish', { texts, link: '' }).refuses('approval-missing', { needs: 'pr, legal' })
    drafted.when('answer.approve', { texts }, { by: ito }).refuses('not-proposed')
    const proposed = given(...answersTo('when'), step('answer.propose', { texts }, { by: suzuki }))
    proposed.when('answer.propose', { texts }, { by: suzuki }).refuses('already-so')
    proposed.when('answer.approve', { texts }, { by: sato }).refuses('not-an-approver', { needs: 'pr, legal' })
    given(...answersTo('when'), step('answer.propose', { texts }, { by: takahashi }))
      .when('answer.approve', { texts }, { by: takahashi })
      .refuses('signed-by-you')
    given(...answersSigned('when'))
      .when('answer.publish', { texts, link: '' }, { by: suzuki })
      .makes('answer.published')
  })

  test('needs the commander too at the gravest severity', () => {
    const steps = [...answersSigned('when'), step('halt.regrade', { severity: 'SEV1', reason: '拡大' })]
    const texts = answersIn(given(...steps).state)
    given(...steps)
      .when('answer.publish', { texts, link: '' })
      .refuses('approval-missing', { needs: 'command' })
    given(...steps, step('answer.approve', { texts }, { by: matsumoto }))
      .when('answer.publish', { texts, link: '' })
      .makes('answer.published')
  })

  test('dies when a quoted fact changes, and says which', () => {
    const { state } = given(
      ...answersSigned('when'),
      step('eta.estimate', { from: minutes(120), to: minutes(180), basis: '', reviewAt: null }, { by: takahashi })
    )
    const { dead, missing } = answerStanding(state, answerIn(state), playbook)
    expect(missing).toEqual(['pr', 'legal'])
    expect(dead.map(({ because }) => because)).toEqual([
      [{ kind: 'fact', field: 'eta' }],
      [{ kind: 'fact', field: 'eta' }]
    ])
    given(...answersSigned('when'), fact('nextUpdate', { kind: 'time', at: minutes(90) }))
      .when('answer.publish', { texts: answersIn(state), link: '' })
      .refuses('facts-changed', { fields: 'nextUpdate' })
  })

  test('dies when the words change, and lives on when another answer changes', () => {
    const steps = answersSigned('when', 'orders')
    const { state } = given(...steps)
    const when = answerIn(state, 'when')
    const edited = given(
      ...steps,
      step(
        'answer.edit',
        {
          answer: when.id,
          was: answerText(when).hash,
          question: { ja: 'いつ?', en: 'When?' },
          body: answerText(when).value.body,
          confirms: []
        },
        { by: suzuki }
      )
    )
    const standing = (topic: string) => answerStanding(edited.state, answerIn(edited.state, topic), playbook)
    expect(standing('when').dead.map(({ because }) => because)).toEqual([[{ kind: 'text' }], [{ kind: 'text' }]])
    expect(standing('orders').missing).toEqual([])
  })

  test('sent back takes the signatures under that version, with a reason, by whoever may sign or commands', () => {
    const steps = answersSigned('when')
    const [text] = answersIn(given(...steps).state)
    if (!text) throw new Error('there is no text')
    const back = { ...text, reason: '断定を避ける' }
    given(...steps)
      .when('answer.reject', back, { by: suzuki })
      .refuses('not-an-approver')
    given(...steps)
      .when('answer.reject', { ...back, reason: '' }, { by: ito })
      .refuses('reason-missing')
    const { state } = given(...steps)
      .when('answer.reject', back, { by: matsumoto })
      .makes('answer.rejected')
    expect(answerStanding(state, answerIn(state), playbook).missing).toEqual(['pr', 'legal'])
  })

  test.each([
    ['資産は安全です', 'Your assets are safe', 'NL-03'],
    ['残り {{compensation}}', 'Left {{compensation}}', 'NL-01'],
    ['16:00 まで', 'Until 17:00', 'languagesDiffer'],
    ['', 'Empty in Japanese', 'languageMissing']
  ])('is not asked for where a rule blocks: %s', (ja, en, rule) => {
    const steps = [...answersTo(), step('answer.write', write(ja, en), { by: suzuki })]
    given(...steps)
      .when('answer.propose', { texts: answersIn(given(...steps).state) }, { by: takahashi })
      .refuses('notice-blocked', { rules: rule })
  })

  test('is not asked for while nobody knows the end and promises no next word', () => {
    const steps = [...answersTo('when'), fact('nextUpdate', null)]
    given(...steps)
      .when('answer.propose', { texts: answersIn(given(...steps).state) }, { by: takahashi })
      .refuses('facts-changed')
    const late = [...answersTo('when')]
    given(...late)
      .when('answer.propose', { texts: answersIn(given(...late).state) }, { by: takahashi, at: 70 })
      .refuses('notice-blocked', { rules: 'NL-02' })
  })
})

describe('a published answer', () => {
  test('stays as it went while a new version is written, and says what of it is outdated', () => {
    const steps = answersPublished('when')
    const later = given(
      ...steps,
      step('eta.estimate', { from: minutes(120), to: minutes(180), basis: '', reviewAt: null }, { by: takahashi })
    )
    const answer = answerIn(later.state)
    const out = publishedOf(answer)
    expect(out && outdatedFields(later.state, out)).toEqual(['eta'])
    const { state } = later.when('answer.refill', { answers: [answer.id] }, { by: suzuki }).makes('answer.edited')
    expect(publishedOf(answerIn(state))?.hash).toBe(out?.hash)
    expect(answerText(answerIn(state)).hash).not.toBe(out?.hash)
    expect(answerStanding(state, answerIn(state), playbook).missing).toEqual(['pr', 'legal'])
  })

  test('is not published twice the same, is taken back with a reason, and is then over', () => {
    const steps = answersPublished('when')
    const { state } = given(...steps)
    const { id } = answerIn(state)
    const texts = answersIn(state)
    given(...steps)
      .when('answer.publish', { texts, link: 'https://help.example.com/halt' })
      .refuses('already-so')
    given(...steps)
      .when('answer.reject', { ...texts[0]!, reason: 'x' }, { by: ito })
      .refuses('posted-already')
    given(...steps)
      .when('answer.publish', { texts, link: 'https://example.com/other' })
      .makes('answer.published')
    given(...steps)
      .when('answer.withdraw', { answer: id, reason: '' })
      .refuses('reason-missing')
    const over = [...steps, step('answer.withdraw', { answer: id, reason: '誤り' }, { by: suzuki })]
    expect(publishedOf(answerIn(given(...over).state))).toBeUndefined()
    given(...over)
      .when('answer.refill', { answers: [id] })
      .refuses('text-frozen')
    given(...over)
      .when('answer.withdraw', { answer: id, reason: 'x' })
      .refuses('already-so')
  })

  test('can be taken back after the incident was closed', () => {
    const steps = [...answersPublished('phishing'), step('halt.close', { reason: '終了' })]
    const { id } = answerIn(given(...steps).state)
    given(...steps)
      .when('answer.withdraw', { answer: id, reason: '終了' })
      .makes('answer.withdrawn')
  })
})

describe('who has read the script', () => {
  test('is recorded by person and moment; of one person the latest reading stands', () => {
    const { state } = given(
      declared(),
      step('script.confirm', { person: '田辺 由美', asOf: minutes(5) }, { by: suzuki, at: 5 }),
      step('script.confirm', { person: '田辺由美', asOf: minutes(9) }, { by: suzuki, at: 10 }),
      step('script.confirm', { person: '', asOf: minutes(10) }, { by: suzuki, at: 11 })
    )
    expect([...state.scriptReads.values()].map(({ value }) => value)).toEqual([
      { person: '田辺由美', asOf: minutes(9) },
      { person: suzuki.person, asOf: minutes(10) }
    ])
  })

  test('is not said twice, nor of a script that is still to come', () => {
    const read = given(declared(), step('script.confirm', { person: '', asOf: minutes(5) }, { by: suzuki, at: 5 }))
    read.when('script.confirm', { person: '', asOf: minutes(5) }, { by: suzuki }).refuses('already-so')
    read.when('script.confirm', { person: '', asOf: minutes(60) }, { by: suzuki }).refuses('in-the-future')
  })
})
