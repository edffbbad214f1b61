import { useEffect } from 'react'
import type { ConnectorView } from '../../../shared/bridge/outbox-rows.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { WayForm } from './form/way-form.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { TestDialog } from './test-dialog.tsx'
import { openWayDialog, useWaysView } from './ways-view.ts'

type Props = { readonly connectors: readonly ConnectorView[]; readonly playbook: PlaybookIndex }

/** The dialog about a connector that is open, if one is. */
export function WayDialogs({ connectors, playbook }: Props) {
  const dialog = useWaysView((view) => view.dialog)
  useEffect(() => () => openWayDialog(null), [])
  if (dialog === null) return null
  if (dialog.kind === 'add') {
    return <WayForm key={dialog.way} before={null} kind={dialog.way} connectors={connectors} playbook={playbook} />
  }
  const connector = connectors.find(({ id }) => id === dialog.id)
  if (!connector) return null
  switch (dialog.kind) {
    case 'edit':
      return <WayForm before={connector} kind={connector.config.kind} connectors={connectors} playbook={playbook} />
    case 'test':
      return <TestDialog connector={connector} />
    case 'remove':
    case 'removeList':
      return <RemoveDialog what={dialog.kind} connector={connector} />
  }
}
