import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFrozen } from '../../../shared/incident/notice/notice.ts'
import type { NoticeWords } from '../../../shared/incident/notice/notice.ts'
import type { BaselineKind } from '../../../shared/view/notices/baselines.ts'
import { baselineKinds, baselinesOf } from '../../../shared/view/notices/baselines.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { DiffPair } from './diff-pair.tsx'
import { showTextAs } from './desk.ts'
import styles from './text.module.css'
import { typeOver } from './typed.ts'
import type { DeskView } from './use-desk-view.ts'

type Props = { readonly row: NoticeRow; readonly view: DeskView; readonly words: NoticeWords }

/** What was changed in a text, against its template or an earlier version of it, with the way back to that. */
export function Changes({ row, view, words }: Props) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState<BaselineKind | null>(null)
  const baselines = baselinesOf(view.open.state, view.open.playbook, row.notice)
  const chosen = baselines.find(({ kind }) => kind === wanted) ?? baselines[0]
  if (!chosen) return <p>{t('notices.changes.nothing')}</p>
  const canReturn = !isFrozen(row.notice) && chosen.kind !== 'previous' && chosen.kind !== 'corrected'
  const goBack = () => {
    typeOver(row.notice, chosen.words)
    showTextAs('text')
  }
  const isSame = JSON.stringify([chosen.words.title, chosen.words.body]) === JSON.stringify([words.title, words.body])
  return (
    <div className={styles.editor}>
      <div className={styles.against}>
        <SegmentedControl
          aria-label={t('notices.changes.against')}
          value={chosen.kind}
          onChange={(value) => setWanted(baselineKinds.find((kind) => kind === value) ?? null)}
          data={baselines.map(({ kind }) => ({ value: kind, label: t(`notices.changes.${kind}`) }))}
        />
        {isSame ? (
          <span>{t('notices.changes.same')}</span>
        ) : (
          <span>
            <ins>{t('notices.changes.added')}</ins> <del>{t('notices.changes.removed')}</del>
          </span>
        )}
        {!isSame && canReturn && <ActButton onAct={goBack}>{t('notices.changes.goBack')}</ActButton>}
      </div>
      <DiffPair before={chosen.words} after={words} />
    </div>
  )
}
