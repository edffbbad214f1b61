import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isFrozen } from '../../../shared/incident/notice/notice.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { wordsOfRow } from '../../../shared/view/notices/row.ts'
import { Changes } from './changes.tsx'
import type { DeskPick } from './desk.ts'
import { showTextAs, textLooks, useNoticeDesk } from './desk.ts'
import { Editor } from './editor.tsx'
import { Frozen } from './frozen.tsx'
import { Preview } from './preview.tsx'
import styles from './text.module.css'
import { useTyped } from './typed.ts'
import type { DeskView } from './use-desk-view.ts'

type Props = { readonly row: NoticeRow; readonly view: DeskView }

/** The words of a text: to be written over, held against earlier ones, or as customers see them. */
export function Texts({ row, view }: Props) {
  const { t } = useTranslation()
  const look = useNoticeDesk((desk) => desk.look)
  const typed = useTyped().get(row.notice.id)
  const frozen = isFrozen(row.notice)
  const words = frozen || !typed ? wordsOfRow(row) : typed
  const label = (one: DeskPick['look']) => t(`notices.look.${one === 'text' && frozen ? 'frozen' : one}`)
  return (
    <section className={styles.texts} aria-label={t('notices.texts')}>
      <SegmentedControl
        className={styles.looks}
        aria-label={t('notices.looks')}
        value={look}
        onChange={(value) => showTextAs(textLooks.find((one) => one === value) ?? 'text')}
        data={textLooks.map((one) => ({ value: one, label: label(one) }))}
      />
      {look === 'text' && (frozen ? <Frozen row={row} /> : <Editor row={row} view={view} />)}
      {look === 'changes' && <Changes row={row} view={view} words={words} />}
      {look === 'preview' && <Preview row={row} view={view} words={words} />}
    </section>
  )
}
