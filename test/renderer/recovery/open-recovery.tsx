import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { useCommandKeys } from '../../../renderer/commands/keys.ts'
import { Toasts } from '../../../renderer/frame/toasts.tsx'
import type { OpenIncidentProps } from '../../../renderer/screens/incident-gate.tsx'
import { IncidentGate } from '../../../renderer/screens/incident-gate.tsx'
import { incident, openIncident } from '../../../renderer/store/incident.ts'
import { refreshPeople } from '../../../renderer/store/people.ts'
import { startStores } from '../../../renderer/store/start.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'
import type { Actor } from '../../../shared/event/envelope.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { fakeLine } from '../../helpers/fake-line.ts'
import type { Step } from '../../helpers/given.ts'
import { given, minutes } from '../../helpers/given.ts'
import { matsumoto } from '../../helpers/people.ts'

type Opening = {
  readonly steps: readonly Step[]
  /** The minute of the story at which it is now. */
  readonly at: number
  readonly by?: Actor
  readonly language?: 'ja' | 'en'
}

/** Opens a screen of the recovery on a story, moved in time so that its minute `at` is now. */
export async function openRecovery(
  Screen: ComponentType<OpenIncidentProps>,
  { steps, at, by = matsumoto, language = 'ja' }: Opening
) {
  await startTexts(language)
  const line = fakeLine({ playbook: defaultPlaybook().playbook, settings: { ...by, language, timeZone: 'Asia/Tokyo' } })
  await startStores(line)
  await refreshPeople()
  const stream = `incident-${Math.random()}`
  const offset = Date.now() - minutes(at)
  line.load(given(...steps).events.map((event) => ({ ...moved(event, offset), stream })))
  await openIncident(stream)
  render(
    <MantineProvider>
      <Keys />
      <Toasts />
      <IncidentGate>{(open) => <Screen {...open} />}</IncidentGate>
    </MantineProvider>
  )
  await screen.findByRole('heading', { level: 1 })
  return { line, stream, user: userEvent.setup(), state: () => incident.getState().log.state }
}

function Keys() {
  useCommandKeys()
  return null
}

/** Every moment in it so much later (ms). */
function moved<T>(value: T, offset: number): T {
  if (typeof value === 'number') return (value > 1e12 ? value + offset : value) as T
  if (Array.isArray(value)) return value.map((one) => moved(one as unknown, offset)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moved(one as unknown, offset)])) as T
}
