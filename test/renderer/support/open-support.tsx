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
import type { Actor } from '../../../shared/event/envelope.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { FAKE_PLAYBOOK, fakeLine } from '../../helpers/fake-line.ts'
import { declaration } from '../../helpers/given.ts'
import { matsumoto, suzuki } from '../../helpers/people.ts'

/** Something that was done before the screen opens, by the head of support unless somebody else is named. */
export type Before = { readonly command: Command; readonly minutesAgo: number; readonly by?: Actor }

const DECLARED_AGO = 60

/** Opens a screen of the support desk in an incident that was declared an hour ago, as 鈴木 unless another sits there. */
export async function openSupport(
  Shown: ComponentType<OpenIncidentProps>,
  before: readonly Before[] = [],
  { language = 'ja', by = suzuki }: { readonly language?: Language; readonly by?: Actor } = {}
) {
  await startTexts(language)
  const line = fakeLine({ playbook: defaultPlaybook().playbook, settings: { ...by, language } })
  await startStores(line)
  const stream = `incident-${Math.random()}`
  const ago = (minutes: number) => Date.now() - minutes * 60_000
  const data = { ...declaration(), playbook: FAKE_PLAYBOOK, times: { effective: ago(DECLARED_AGO) } }
  line.write(stream, { name: 'halt.declare', data }, matsumoto, ago(DECLARED_AGO))
  for (const { command, minutesAgo, by: who = suzuki } of before) line.write(stream, command, who, ago(minutesAgo))
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
  return { line, stream, ago, user: userEvent.setup(), state: () => incident.getState().log.state }
}

function Keys() {
  useCommandKeys()
  return null
}
