import { Button } from '@mantine/core'
import { IconArrowBackUp, IconHelpCircle, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { draftFor } from '../../../../shared/view/facts/draft.ts'
import type { FactRow } from '../../../../shared/view/facts/sheet.ts'
import type { DraftView } from '../use-draft.ts'

type Props = { readonly row: FactRow; readonly view: DraftView; readonly state: IncidentState }

/** The other things a field may say: that nobody knows, or nothing any more. */
export function FactButtons({ row, view, state }: Props) {
  const { t } = useTranslation()
  const { draft, change } = view
  const canTakeBack = row.kind !== 'estimate' && row.fact !== undefined && draft.kind !== 'takeBack'
  return (
    <>
      {draft.kind === 'text' && row.mayBeUnknown && !draft.unknown && (
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconHelpCircle aria-hidden size={18} />}
          onClick={() => change({ ...draft, unknown: true })}
        >
          {t('facts.setUnknown')}
        </Button>
      )}
      {draft.kind === 'text' && draft.unknown && (
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconPencil aria-hidden size={18} />}
          onClick={() => change({ ...draft, unknown: false })}
        >
          {t('facts.writeText')}
        </Button>
      )}
      {draft.kind === 'takeBack' && (
        <Button size="compact-md" variant="default" onClick={() => change(draftFor(row, state))}>
          {t('facts.writeText')}
        </Button>
      )}
      {canTakeBack && (
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconArrowBackUp aria-hidden size={18} />}
          onClick={() => change({ kind: 'takeBack' })}
        >
          {t('facts.takeBack')}
        </Button>
      )}
    </>
  )
}
