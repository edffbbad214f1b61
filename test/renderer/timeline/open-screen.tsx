import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { useCommandKeys } from '../../../renderer/commands/keys.ts'
import type { OpenIncidentProps } from '../../../renderer/screens/incident-gate.tsx'
import { IncidentGate } from '../../../renderer/screens/incident-gate.tsx'
import { incident, openIncident } from '../../../renderer/store/incident.ts'
import { startStores } from '../../../renderer/store/start.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'
import type { Command, CommandData } from '../../../shared/incident/commands.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import type { FakeLine } from '../../helpers/fake-line.ts'
import { FAKE_PLAYBOOK, fakeLine } from '../../helpers/fake-line.ts'
import type { FakeArchives } from '../../helpers/fake-archives.ts'
import type { FakeOutbox } from '../../helpers/fake-outbox.ts'
import { matsumoto } from '../../helpers/people.ts'
import '../parts/parts-at-hand.ts'

/** What every row measures here (px), and what the list that shows them does. */
const ROW_PX = 50
const LIST_PX = 600

/** A screen of one incident that another console has declared, over a line that lives in memory. */
export type OpenScreen = {
  readonly line: FakeLine
  readonly stream: string
  readonly user: ReturnType<typeof userEvent.setup>
  readonly write: (command: Command, by?: typeof matsumoto, at?: number) => void
}

/** What differs from a halt that was just declared, and from a host with an empty outbox. */
type Extra = {
  readonly declares?: Partial<CommandData<'halt.declare'>>
  readonly outbox?: FakeOutbox
  readonly archives?: FakeArchives
}

/** Opens a screen for a person; `before` writes what is there before it opens, `declares` changes the declaration. */
export async function openScreen(
  show: (open: OpenIncidentProps) => ReactNode,
  settings: Partial<Settings> = {},
  before: (write: OpenScreen['write']) => void = () => undefined,
  { declares = {}, outbox, archives }: Extra = {}
): Promise<OpenScreen> {
  layOut()
  await startTexts('ja')
  const line = fakeLine({
    playbook: defaultPlaybook().playbook,
    settings,
    ...(outbox && { outbox }),
    ...(archives && { archives })
  })
  await startStores(line)
  const stream = `incident-${Math.random()}`
  const write: OpenScreen['write'] = (command, by = matsumoto, at = Date.now()) =>
    void line.write(stream, command, by, at)
  write({ name: 'halt.declare', data: { ...declaration(), ...declares } })
  before(write)
  await openIncident(stream)
  render(
    <MantineProvider>
      <Keys />
      <IncidentGate>{show}</IncidentGate>
    </MantineProvider>
  )
  await screen.findByRole('heading', { level: 1 })
  return { line, stream, write, user: userEvent.setup() }
}

/** The state of the open incident as the page has folded it. */
export function openState() {
  return incident.getState().log.state
}

/** Gives elements the sizes that this document does not compute. */
function layOut(): void {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function height(this: HTMLElement) {
    return this.tagName === 'ARTICLE' ? ROW_PX : LIST_PX
  })
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(LIST_PX)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(LIST_PX)
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(100_000)
}

function Keys() {
  useCommandKeys()
  return null
}

/** A halt of the engine, declared a minute ago. */
export function declaration(): CommandData<'halt.declare'> {
  return {
    title: '売買エンジン障害',
    type: 'H2',
    severity: 'SEV2',
    drill: false,
    playbook: FAKE_PLAYBOOK,
    cause: { status: 'unknown', text: '' },
    commander: { person: matsumoto.person, role: matsumoto.role },
    times: { effective: Date.now() - 60_000 },
    cells: [{ service: 'spot', asset: '*', state: 'halted' }]
  }
}
