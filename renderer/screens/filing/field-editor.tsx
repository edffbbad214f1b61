import { Button, Textarea } from '@mantine/core'
import { IconArrowUp, IconInfoCircle } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilingText } from '../../../shared/incident/filing/filing.ts'
import { none, notKnownYet } from '../../../shared/report/filing/words.ts'
import type { FieldRow } from '../../../shared/view/filing/field-rows.ts'
import { useNames } from '../../parts/use-names.ts'
import { act } from '../../store/act.ts'
import { say } from '../../store/toasts.ts'
import { phrase } from '../../text/phrase.ts'
import { focusNext } from './focus-next.ts'
import { hints } from './hints.ts'
import { Overwritten } from './overwritten.tsx'
import styles from './filing.module.css'
import { dropFieldDraft, keepFieldDraft } from './filing-view.ts'

type Props = {
  readonly row: FieldRow
  readonly draft: FilingText & { readonly was: number }
  readonly draftKey: string
  readonly filing: string
}

/** Writes a field in both languages, with what the log tells beside it. Ctrl+Enter saves, Escape gives up. */
export function FieldEditor({ row, draft, draftKey, filing }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const box = useRef<HTMLDivElement>(null)
  const [busy, setBusy] = useState(false)
  const name = names.reportField(row.field)
  const hint = hints.find((one) => one === row.field)
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])
  const save = async (text: FilingText | null) => {
    if (busy) return
    setBusy(true)
    const to = text && { ja: text.ja.trim(), en: text.en.trim() }
    const done = await act({ name: 'filing.edit', data: { filing, field: row.field, text: to, was: draft.was } })
    setBusy(false)
    if (done === null) return
    dropFieldDraft(draftKey)
    say('done', phrase('filing.saved', { field: name }))
    focusNext(row.field)
  }
  const text = { ja: draft.ja, en: draft.en }
  const leave = () => {
    if (text.ja !== row.text.ja || text.en !== row.text.en) return say('refused', t('filing.notSaved'))
    dropFieldDraft(draftKey)
    focusNext(row.field, false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') leave()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(text)
  }
  const set = (patch: Partial<FilingText>) => keepFieldDraft(draftKey, { ...draft, ...patch })
  return (
    <div ref={box} className={styles.editor} role="group" aria-label={name}>
      {row.entries.length !== draft.was && (
        <Overwritten row={row} onTake={() => keepFieldDraft(draftKey, { ...text, was: row.entries.length })} />
      )}
      {hint && (
        <p className={styles.hint}>
          <IconInfoCircle aria-hidden size={16} />
          {t(`filing.hint.${hint}`)}
        </p>
      )}
      {(['ja', 'en'] as const).map((language) => (
        <div key={language} className={styles.side}>
          <Textarea
            label={t(`filing.language.${language}`)}
            lang={language}
            value={text[language]}
            onChange={(event) => set({ [language]: event.currentTarget.value })}
            onKeyDown={onKeyDown}
            autosize
            minRows={2}
            maxRows={10}
            maxLength={10_000}
          />
          <div className={styles.told}>
            <span className={styles.toldHead}>
              <b>{t('filing.told')}</b>
              {row.told[language] !== '' && row.told[language] !== text[language] && (
                <Button
                  size="compact-xs"
                  variant="default"
                  leftSection={<IconArrowUp aria-hidden size={14} />}
                  onClick={() => set({ [language]: row.told[language] })}
                >
                  {t('filing.useTold')}
                </Button>
              )}
            </span>
            <p lang={language}>{row.told[language] || t('filing.toldNothing')}</p>
          </div>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button size="compact-md" disabled={busy} onClick={() => void save(text)}>
          {t('common.save')}
        </Button>
        <Button size="compact-md" variant="default" disabled={busy} onClick={() => void save(notKnownYet)}>
          {t('filing.notKnown')}
        </Button>
        <Button size="compact-md" variant="default" disabled={busy} onClick={() => void save(none)}>
          {t('filing.none')}
        </Button>
        {row.entries.at(-1)?.value && (
          <Button size="compact-md" variant="default" disabled={busy} onClick={() => void save(null)}>
            {t('filing.backToLog')}
          </Button>
        )}
        <Button size="compact-md" variant="subtle" onClick={() => dropFieldDraft(draftKey)}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  )
}
