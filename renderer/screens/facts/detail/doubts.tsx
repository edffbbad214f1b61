import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { canonical } from '../../../../shared/event/canonical.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { FactDoubt } from '../../../../shared/view/facts/doubts.ts'
import { factDoubts } from '../../../../shared/view/facts/doubts.ts'
import type { FactDraft } from '../../../../shared/view/facts/draft.ts'
import { contentOf } from '../../../../shared/view/facts/draft.ts'
import type { FactRow } from '../../../../shared/view/facts/sheet.ts'
import { useZone } from '../../../store/zone.ts'
import { useBeat } from '../../escalations/use-escalations.ts'
import styles from './detail.module.css'

type Props = {
  readonly row: FactRow
  readonly draft: FactDraft
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
}

/** What the rules for texts would find in what stands in the form, while it can still be put otherwise. */
export function Doubts({ row, draft, state, playbook }: Props) {
  const beat = useBeat()
  const found = useMemo(() => {
    const content = contentOf(assumed(draft))
    const asSure = draft.kind === 'text' && draft.status !== null ? withStatus(state, draft.status) : state
    return content ? factDoubts(row.field, content, asSure, playbook, beat) : []
  }, [row.field, draft, state, playbook, beat])
  if (row.group === 'internal' || found.length === 0) return null
  return (
    <ul className={styles.doubts}>
      {found.map((doubt) => (
        <li key={canonical(doubt)}>
          <IconAlertTriangle aria-hidden size={16} /> <DoubtWords doubt={doubt} />
        </li>
      ))}
    </ul>
  )
}

function DoubtWords({ doubt }: { readonly doubt: FactDoubt }) {
  const { t } = useTranslation()
  const zone = useZone()
  switch (doubt.kind) {
    case 'claim':
      return t('facts.doubts.claim', {
        words: doubt.words,
        language: t(`facts.languages.${doubt.language}`),
        bar: t(`facts.bars.${doubt.bar}`)
      })
    case 'asserted':
      return t('facts.doubts.asserted', { language: t(`facts.languages.${doubt.language}`) })
    case 'single':
      return t('facts.doubts.single')
    case 'differs':
      return t('facts.doubts.differs', { time: formatInstant(doubt.at, zone) })
    case 'passed':
      return t('facts.doubts.passed', { time: formatInstant(doubt.at, zone) })
  }
}

/** While only one language is written, what is written is looked at all the same. */
function assumed(draft: FactDraft): FactDraft {
  if (draft.kind !== 'text' || draft.unknown) return draft
  const { ja, en } = draft.full
  return ja.trim() === '' && en.trim() === '' ? draft : { ...draft, full: { ja: ja || en, en: en || ja } }
}

function withStatus(
  state: IncidentState,
  status: NonNullable<Extract<FactDraft, { kind: 'text' }>['status']>
): IncidentState {
  const before = state.cause
  if (!before)
    return {
      ...state,
      cause: { value: { status, text: '' }, by: { person: '', department: '', role: '' }, at: 0, enteredAt: 0 }
    }
  return { ...state, cause: { ...before, value: { ...before.value, status } } }
}
