import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { refusalText } from '../../../text/fault-text.ts'
import { splitByRefusal } from '../bulk.ts'
import { actOn } from '../flight.ts'
import { clearMarks } from '../marks.ts'
import type { DialogProps } from './dialog-of-kind.tsx'
import { DutyList } from './duty-list.tsx'

type Kind = 'skip' | 'exclude' | 'uncheck'
type Props = DialogProps & { readonly kind: Kind; readonly duties: readonly string[] }

const ANY_REASON = '-'

/** Skips, excludes or opens duties again, with the reason. Those that would refuse are left out and named. */
export function DutyReasonDialog({ playbook, state, kind, duties, onClose }: Props) {
  const { t } = useTranslation()
  const commandFor = (ids: readonly string[], reason: string): Command => ({
    name: `duty.${kind}`,
    data: { duties: [...ids], reason }
  })
  const { able, refused } = splitByRefusal(duties, (duty) => commandFor([duty], ANY_REASON))
  const submit = async (reason: string) => {
    if (able.length === 0) return false
    const done = await actOn(able, commandFor(able, reason))
    if (done && duties.length > 1) clearMarks()
    return done
  }
  return (
    <ReasonDialog
      title={t(`board.dialog.${kind}`)}
      confirm={t(`board.dialog.${kind}Confirm`, { count: able.length })}
      lead={
        <>
          <DutyList duties={able} state={state} playbook={playbook} />
          {refused.length > 0 && (
            <p>
              {t('board.bulk.split', { able: able.length, all: duties.length })}{' '}
              {refused.map((row) => refusalText(row.why)).join(' ')}
            </p>
          )}
        </>
      }
      onClose={onClose}
      onSubmit={submit}
    />
  )
}
