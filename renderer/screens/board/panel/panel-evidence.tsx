import { Button, FileButton, TextInput } from '@mantine/core'
import { IconFileUpload, IconPaperclip } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isOpenable } from '../../../../shared/bridge/link.ts'
import type { Evidence } from '../../../../shared/incident/duty/progress.ts'
import type { DutyCard } from '../../../../shared/view/board.ts'
import { say } from '../../../store/toasts.ts'
import { actOn } from '../flight.ts'
import { storeFile } from './evidence-file.ts'
import { EvidenceItem } from './evidence-item.tsx'
import styles from './panel.module.css'

/** What proves that a duty was done: a text, a link or a file. */
export function PanelEvidence({ card, stream }: { readonly card: DutyCard; readonly stream: string }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const duty = card.duty.id
  const attach = (evidence: Evidence) => actOn([duty], { name: 'duty.attach', data: { duty, evidence } })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const said = text.trim()
    if (said === '') return
    if (await attach(isOpenable(said) ? { kind: 'link', url: said } : { kind: 'text', text: said })) setText('')
  }
  const take = async (file: File | null) => {
    if (!file) return
    try {
      const evidence = await storeFile(stream, file)
      if (evidence) await attach(evidence)
    } catch {
      say('failed', t('board.panel.fileUnreadable', { file: file.name }))
    }
  }
  const items = card.progress?.evidence ?? []
  return (
    <section className={styles.part} aria-labelledby="panel-evidence">
      <h3 id="panel-evidence">
        <IconPaperclip aria-hidden size={17} /> {t('board.panel.evidence')}
        {card.owesEvidence && <strong className={styles.owed}>{t('board.card.evidenceOwed')}</strong>}
      </h3>
      <form className={styles.line} onSubmit={(event) => void submit(event)}>
        <TextInput
          className={styles.grow}
          aria-label={t('board.panel.evidenceLabel')}
          placeholder={t('board.panel.evidenceLabel')}
          value={text}
          maxLength={2000}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
          data-part="evidence"
        />
        <Button type="submit" variant="default" disabled={text.trim() === ''}>
          {t('common.add')}
        </Button>
        <FileButton onChange={(file) => void take(file)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileUpload aria-hidden size={16} />}>
              {t('board.panel.file')}
            </Button>
          )}
        </FileButton>
      </form>
      <ul className={styles.plain}>
        {items.toReversed().map((one, index) => (
          <EvidenceItem key={`${one.at}-${items.length - index}`} evidence={one} stream={stream} />
        ))}
      </ul>
    </section>
  )
}
