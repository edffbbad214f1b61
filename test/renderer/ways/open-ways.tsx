import { act, screen } from '@testing-library/react'
import { WaysScreen } from '../../../renderer/screens/ways/ways-screen.tsx'
import { resetWaysView } from '../../../renderer/screens/ways/ways-view.ts'
import { refreshConnectors } from '../../../renderer/store/connectors.ts'
import type { Output, RequestName } from '../../../shared/bridge/contract.ts'
import type { ConnectorDraft } from '../../../shared/connector/connector.ts'
import type { OpenPage } from '../home/open-page.tsx'
import { openPage } from '../home/open-page.tsx'

/** Opens the screen of the connectors, with these set up. */
export async function openWays(
  drafts: readonly ConnectorDraft[] = [],
  answers: { readonly [N in RequestName]?: Output<N> } = {}
): Promise<OpenPage> {
  resetWaysView()
  const opened = await openPage(<WaysScreen />, {
    answers,
    before: (line) => {
      for (const draft of drafts) void line.request('connector.save', { id: null, draft })
    }
  })
  await act(refreshConnectors)
  await screen.findByRole('heading', { level: 1 })
  return opened
}
