import { MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { useCommandKeys } from '../../../renderer/commands/keys.ts'
import { Toasts } from '../../../renderer/frame/toasts.tsx'
import { WhoDialog } from '../../../renderer/frame/who-dialog.tsx'
import { refreshIncidents } from '../../../renderer/store/incidents.ts'
import { startStores } from '../../../renderer/store/start.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'
import type { Output, RequestName } from '../../../shared/bridge/contract.ts'
import { ok } from '../../../shared/bridge/contract.ts'
import type { ContactDraft } from '../../../shared/people/person.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import type { FakeLine } from '../../helpers/fake-line.ts'
import { fakeLine } from '../../helpers/fake-line.ts'
import '../parts/parts-at-hand.ts'

/** A page that is not of one incident, over a line that lives in memory. */
export type OpenPage = { readonly line: FakeLine; readonly user: ReturnType<typeof userEvent.setup> }

type Options = {
  readonly settings?: Partial<Settings>
  /** Answers that differ from those of the fake line. */
  readonly answers?: { readonly [N in RequestName]?: Output<N> }
  readonly before?: (line: FakeLine) => void
  /** Who is in the address book: `c-1`, `c-2`, ... */
  readonly contacts?: readonly ContactDraft[]
}

/** Opens a page with the dialog that asks who one is and the place where things are said. */
export async function openPage(
  page: ReactNode,
  { settings, answers = {}, before, contacts = [] }: Options = {}
): Promise<OpenPage> {
  await startTexts('ja')
  const fake = fakeLine({ playbook: defaultPlaybook().playbook, contacts, ...(settings && { settings }) })
  const line: FakeLine = {
    ...fake,
    request: async (name, input) => {
      const reply = await fake.request(name, input)
      return Object.hasOwn(answers, name) ? ok(answers[name] as never) : reply
    }
  }
  before?.(line)
  await startStores(line)
  await refreshIncidents()
  render(
    <MantineProvider>
      <Keys />
      {page}
      <WhoDialog />
      <Toasts />
    </MantineProvider>
  )
  return { line, user: userEvent.setup() }
}

function Keys() {
  useCommandKeys()
  return null
}
