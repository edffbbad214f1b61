import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { useCommandKeys } from '../../../renderer/commands/keys.ts'
import { Toasts } from '../../../renderer/frame/toasts.tsx'
import type { OpenIncidentProps } from '../../../renderer/screens/incident-gate.tsx'
import { IncidentGate } from '../../../renderer/screens/incident-gate.tsx'
import { clock } from '../../../renderer/store/clock.ts'
import { incident, openIncident } from '../../../renderer/store/incident.ts'
import { startStores } from '../../../renderer/store/start.ts'
import type { Language } from '../../../renderer/text/i18n.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { FAKE_PLAYBOOK, fakeLine } from '../../helpers/fake-line.ts'
import { declaration } from '../../helpers/given.ts'
import { matsumoto } from '../../helpers/people.ts'

const HOUR = 3_600_000

/** Opens a screen of what comes after, in an incident of an hour ago in which these things were done since. */
export async function openAfter(
  Shown: ComponentType<OpenIncidentProps>,
  before: readonly Command[] = [],
  language: Language = 'ja'
) {
  await startTexts(language)
  const line = fakeLine({ playbook: defaultPlaybook().playbook, settings: { language } })
  await startStores(line)
  const stream = `incident-${Math.random()}`
  const at = Date.now() - HOUR
  const data = { ...declaration(), playbook: FAKE_PLAYBOOK, times: { detected: at - 9 * 60_000, effective: at } }
  line.write(stream, { name: 'halt.declare', data }, matsumoto, at)
  for (const command of before) line.write(stream, command, matsumoto, at)
  await openIncident(stream)
  clock.setState({ now: Date.now() })
  render(
    <MantineProvider>
      <Keys />
      <Toasts />
      <IncidentGate>{(open) => <Shown {...open} />}</IncidentGate>
    </MantineProvider>
  )
  await screen.findByRole('heading', { level: 1 })
  return { line, stream, user: userEvent.setup(), state: () => incident.getState().log.state }
}

function Keys() {
  useCommandKeys()
  return null
}
