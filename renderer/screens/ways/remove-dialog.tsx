import { useTranslation } from 'react-i18next'
import type { ConnectorView } from '../../../shared/bridge/outbox-rows.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { say } from '../../store/toasts.ts'
import { askAsSomebody } from './ask-as-somebody.ts'
import { openWayDialog } from './ways-view.ts'

type Props = { readonly what: 'remove' | 'removeList'; readonly connector: ConnectorView }

/** Asks before a connector or its mailing list is taken away, and says what goes with it. */
export function RemoveDialog({ what, connector: { id, name } }: Props) {
  const { t } = useTranslation()
  const submit = async () => {
    const done = await askAsSomebody(what === 'remove' ? 'connector.remove' : 'list.remove', { id })
    if (done === null) return false
    say('done', t(`ways.${what}.done`, { name }))
    return true
  }
  return (
    <FormDialog
      title={t(`ways.${what}.title`)}
      confirm={t(`ways.${what}.confirm`)}
      onClose={() => openWayDialog(null)}
      onSubmit={submit}
    >
      <p>
        <strong>{name}</strong>
      </p>
      <p>{t(`ways.${what}.lead`)}</p>
    </FormDialog>
  )
}
