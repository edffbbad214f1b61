import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useCommandKeys } from '../../../renderer/commands/keys.ts'
import { Toasts } from '../../../renderer/frame/toasts.tsx'
import { CallsScreen } from '../../../renderer/screens/calls/calls-screen.tsx'
import { IncidentGate } from '../../../renderer/screens/incident-gate.tsx'
import { incident, openIncident } from '../../../renderer/store/incident.ts'
import { refreshPeople } from '../../../renderer/store/people.ts'
import { startStores } from '../../../renderer/store/start.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import type { ContactDraft } from '../../../shared/people/person.ts'
import { emptyDraft } from '../../../shared/people/person.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { FAKE_PLAYBOOK, fakeLine } from '../../helpers/fake-line.ts'
import { matsumoto } from '../../helpers/people.ts'

/** A contact with these numbers who fills a role. */
export function contact(role: string, name: string, ...numbers: string[]): ContactDraft {
  const listed = numbers.map((value) => ({ kind: 'mobile' as const, value }))
  return { ...emptyDraft('Asia/Tokyo'), role, name, numbers: listed, languages: ['ja'] }
}

/** Opens the call desk of a system failure that was declared a minute ago, as 松本 unless another person sits there. */
export async function openDesk(contacts: readonly ContactDraft[], before: readonly Command[] = [], by = matsumoto) {
  await startTexts('ja')
  const line = fakeLine({ playbook: defaultPlaybook().playbook, contacts })
  await startStores(line)
  await refreshPeople()
  const stream = `incident-${Math.random()}`
  const at = Date.now() - 60_000
  line.write(stream, { name: 'halt.declare', data: declaration(at) }, matsumoto, at)
  for (const command of before) line.write(stream, command, by)
  await openIncident(stream)
  render(
    <MantineProvider>
      <Keys />
      <Toasts />
      <IncidentGate>{(open) => <CallsScreen {...open} />}</IncidentGate>
    </MantineProvider>
  )
  await screen.findByRole('heading', { level: 1 })
  return { line, stream, user: userEvent.setup(), calls: () => [...incident.getState().log.state.calls.values()] }
}

function Keys() {
  useCommandKeys()
  return null
}

function declaration(effective: number) {
  return {
    title: '売買エンジン障害',
    type: 'H2',
    severity: 'SEV2',
    drill: false,
    playbook: FAKE_PLAYBOOK,
    cause: { status: 'unknown' as const, text: '' },
    commander: { person: matsumoto.person, role: matsumoto.role },
    times: { effective },
    cells: [{ service: 'spot', asset: '*', state: 'halted' as const }]
  }
}
