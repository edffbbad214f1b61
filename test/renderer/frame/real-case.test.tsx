import { render, screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { App } from '../../../renderer/app.tsx'
import { openIncident } from '../../../renderer/store/incident.ts'
import { go } from '../../../renderer/store/route.ts'
import { startStores } from '../../../renderer/store/start.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { fakeLine } from '../../helpers/fake-line.ts'
import { matsumoto } from '../../helpers/people.ts'

/** Opens a real case on its chart. */
async function openCase(timeline: string, language: 'ja' | 'en'): Promise<void> {
  await startTexts(language)
  const line = fakeLine({ playbook: defaultPlaybook().playbook, settings: { ...matsumoto, language } })
  await startStores(line)
  const opened = await line.request('case.open', { timeline, language })
  if (!opened.ok) throw new Error(opened.fault.kind)
  const { stream } = opened.value
  await openIncident(stream)
  go({ screen: 'recovery', stream })
  render(<App nonce="" />)
}

beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900))

test.each([
  ['ja', '訓練(過去の実例の再生)— いま起きている停止ではありません', '報告期限'],
  ['en', 'DRILL (replay of a real case) — this is not happening now', 'Clocks']
] as const)('in %s a real case is called one, and its reports of long ago alarm nobody', async (...row) => {
  const [language, band, clocks] = row
  await openCase('TL-MTG2014', language)
  expect(screen.getByTestId('drill-band').textContent).toBe(band)
  const paper = language === 'ja' ? '【訓練】過去の実例の再生です' : '[DRILL] Replay of a real case'
  expect(document.querySelector('.drill-on-paper')?.textContent).toBe(paper)
  const rail = within(screen.getByRole('navigation', { name: language === 'ja' ? '移動' : /^Go/ }))
  expect(rail.getByRole('button', { name: clocks })).toBeTruthy()
})

test('what was halted only in part is told from what was halted whole by more than its word', async () => {
  await openCase('TL-MTG2014', 'en')
  // Withdrawals of one asset; logging in and trading stood still for all.
  expect(await screen.findAllByTestId('partly')).toHaveLength(1)
})
