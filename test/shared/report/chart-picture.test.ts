import { describe, expect, test } from 'vitest'
import { speakingOf } from '../../../shared/report/chart/labels.ts'
import { chartPicture } from '../../../shared/report/chart/picture.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { chartAt } from '../../helpers/chart.ts'
import { declared, given, minutes, playbook, START, step } from '../../helpers/given.ts'

const work = {
  title: '<b>照合</b> & "検算"',
  stream: { kind: 'system', id: '<script>alert(1)</script>' },
  owner: null,
  start: START,
  end: minutes(40),
  amount: { done: 1, of: 4 }
} as const

function picture(
  language: 'ja' | 'en',
  drill: boolean,
  more: Partial<Parameters<typeof chartPicture>[2]> = {}
): string {
  const incident = given(
    declared({ drill, title: '停止 <1> & "2"' }, { at: 0 }),
    step('work.add', work, { at: 5 }),
    step('eta.estimate', { from: minutes(60), to: minutes(80), basis: '', reviewAt: null }, { at: 8 }),
    step('mark.post', { channel: 'web', nextUpdateAt: null }, { at: 12 })
  )
  return chartPicture(chartAt(30, incident), speakingOf(language, namesOf(playbook, language)), {
    title: incident.state.title,
    axis: { kind: 'wall', timeZone: 'Asia/Tokyo' },
    timeZone: 'Asia/Tokyo',
    madeAt: minutes(30),
    ...more
  })
}

/** The elements that are open where a text ends wrongly; fails on a tag that closes another. */
function unclosed(xml: string): string[] {
  const open: string[] = []
  for (const [, slash, name, empty] of xml.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/gu)) {
    if (empty === '/') continue
    if (slash === '') open.push(String(name))
    else expect(open.pop()).toBe(name)
  }
  return open
}

describe('the chart as a picture', () => {
  test.each(['ja', 'en'] as const)('is well-formed in %s whatever people wrote', (language) => {
    const svg = picture(language, false)
    expect(unclosed(svg)).toEqual([])
    expect(svg).not.toMatch(/<script|<b>/u)
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).toContain('停止 &lt;1&gt; &amp; &quot;2&quot;')
    expect(svg.replace(/<[^>]*>/gu, '')).not.toMatch(/[<>]|undefined|NaN|Infinity/u)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u)
  })

  test('stands on white, alone: it names nothing from elsewhere', () => {
    const svg = picture('ja', false)
    expect(svg).toContain('fill="#ffffff"')
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\((?!#)|href|@import/u)
  })

  test('carries the mark of a drill, in its head, across it and in its name, and only then', () => {
    const drill = picture('ja', true)
    expect(drill.match(/【訓練】実際の停止ではありません/gu)?.length).toBe(2)
    expect(drill.match(/>訓練<\/text>/gu)?.length).toBe(6)
    expect(picture('ja', false)).not.toContain('訓練')
    expect(picture('en', true)).toContain('DRILL — this is not a real halt')
    expect(picture('en', false)).not.toContain('DRILL')
  })

  test('says when it was made, in which zone its times are, and what each mark is', () => {
    const svg = picture('en', false)
    expect(svg).toContain('Times in JST')
    expect(svg).toContain('2026-03-01 09:30 JST')
    expect(svg).toContain('Notice: Website (top page)')
    expect(picture('en', false, { axis: { kind: 'tplus', zero: START } })).toContain('T+0:30')
  })

  test('shows the lines that are wanted, and keeps the signs of the others', () => {
    const some = picture('en', false, { isShown: (series) => series.group === 'duty' })
    expect(some).toContain('Duties: Legal')
    expect(some).not.toContain('script')
    const sign = (svg: string) => />(\d)<\/text><line[^>]*\/><text[^>]*>Duties: Legal/u.exec(svg)?.[1]
    expect(sign(some)).toBe(sign(picture('en', false)))
  })

  test('brings its letters along where it is given some', () => {
    expect(picture('ja', false, { fontFace: "@font-face{font-family:'X'}" })).toContain(
      "<style>@font-face{font-family:'X'}"
    )
  })
})
