import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useCommandKeys } from '../../../renderer/commands/keys.ts'
import { Toasts } from '../../../renderer/frame/toasts.tsx'
import { ClocksScreen } from '../../../renderer/screens/clocks/clocks-screen.tsx'
import { showClocks } from '../../../renderer/screens/clocks/clocks-view.ts'
import { IncidentGate } from '../../../renderer/screens/incident-gate.tsx'
import { clock } from '../../../renderer/store/clock.ts'
import { incident, openIncident } from '../../../renderer/store/incident.ts'
import { startStores } from '../../../renderer/store/start.ts'
import type { Language } from '../../../renderer/text/i18n.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'
import type { Actor } from '../../../shared/event/envelope.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { FAKE_PLAYBOOK, fakeLine } from '../../helpers/fake-line.ts'
import { declaration } from '../../helpers/given.ts'
import { ito, matsumoto } from '../../helpers/people.ts'
import '../parts/parts-at-hand.ts'

/** Something that was done before the screen opens, by the head of legal unless somebody else is named. */
export type Before = { readonly command: Command; readonly minutesAgo: number; readonly by?: Actor }

type Sitting = {
  readonly language?: Language
  readonly by?: Actor
  /** When the halt was detected and declared, minutes ago. */
  readonly declaredAgo?: number
}

/** Opens the clocks of an incident that was declared 40 minutes ago, as 伊藤 of legal unless another sits there. */
export async function openClocks(
  before: readonly Before[] = [],
  { language = 'ja', by = ito, declaredAgo = 40 }: Sitting = {}
) {
  await startTexts(language)
  showClocks({ filter: 'active', search: '', selected: null })
  const line = fakeLine({
    playbook: defaultPlaybook().playbook,
    settings: { ...by, language, timeZone: 'Asia/Tokyo' }
  })
  await startStores(line)
  const stream = `incident-${Math.random()}`
  const opened = Date.now()
  const ago = (minutes: number) => opened - minutes * 60_000
  const times = { detected: ago(declaredAgo), effective: ago(declaredAgo) }
  const data = { ...declaration(), playbook: FAKE_PLAYBOOK, times }
  line.write(stream, { name: 'halt.declare', data }, matsumoto, ago(declaredAgo))
  for (const { command, minutesAgo, by: who = ito } of before) line.write(stream, command, who, ago(minutesAgo))
  await openIncident(stream)
  clock.setState({ now: Date.now() })
  render(
    <MantineProvider>
      <Keys />
      <Toasts />
      <IncidentGate>{(open) => <ClocksScreen {...open} />}</IncidentGate>
    </MantineProvider>
  )
  await screen.findByRole('heading', { level: 1 })
  return { line, stream, ago, user: userEvent.setup(), state: () => incident.getState().log.state }
}

function Keys() {
  useCommandKeys()
  return null
}
