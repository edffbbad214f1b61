import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { acknowledging } from '../../../../shared/view/acknowledging.ts'
import type { EscalationRow } from '../../../../shared/view/escalations.ts'
import { isOpen } from '../../../../shared/view/escalations.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useIncident } from '../../../store/incident.ts'
import { go } from '../../../store/route.ts'
import { actorOf, useSession } from '../../../store/session.ts'
import { showClocks } from '../../clocks/clocks-view.ts'
import { AcknowledgeButton } from '../acknowledge-button.tsx'
import type { EscalationAction } from '../dialogs/open-dialog.ts'
import { openEscalationDialog } from '../dialogs/open-dialog.ts'

/** What can be done about an escalation. */
export function Actions({ row }: { readonly row: EscalationRow }) {
  const { t } = useTranslation()
  const settings = useSession((session) => session.settings)
  const stream = useIncident((incident) => incident.stream)
  const { escalation } = row
  const { deadline } = escalation.about
  const open = isOpen(row)
  const kinds: EscalationAction[] = open
    ? ['resolve', 'comment', 'hand', escalation.held ? 'resume' : 'hold', 'jump']
    : ['comment']
  const how = acknowledging(row, actorOf(settings))
  return (
    <Group gap={6}>
      {how.kind !== 'none' && <AcknowledgeButton row={row} size="compact-md" />}
      {kinds.map((kind) => (
        <ActButton
          key={kind}
          size="compact-md"
          refused={kind === 'jump' && row.level >= escalation.levels ? t('escalation.dialog.noLater') : null}
          onAct={() => openEscalationDialog({ kind, escalation: row.id })}
        >
          {t(`escalation.action.${kind}`)}
        </ActButton>
      ))}
      {typeof deadline === 'string' && stream !== null && (
        <ActButton
          size="compact-md"
          onAct={() => {
            showClocks({ filter: 'all', search: '', selected: deadline })
            go({ screen: 'clocks', stream })
          }}
        >
          {t('clocks.open')}
        </ActButton>
      )}
    </Group>
  )
}
