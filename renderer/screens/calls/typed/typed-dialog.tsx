import { Button, Group, Select } from '@mantine/core'
import type { FormEvent } from 'react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallOutcome } from '../../../../shared/incident/call/call.ts'
import { callSheets } from '../../../../shared/view/call-sheet.ts'
import type { Watched } from '../../../../shared/watch/engine.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { act } from '../../../store/act.ts'
import { nowHere, useNow } from '../../../store/clock.ts'
import { say } from '../../../store/toasts.ts'
import { useZone } from '../../../store/zone.ts'
import { TypedLineFields } from './typed-line.tsx'
import type { TypedRow, TypedText } from './typed-rows.ts'
import { nothingTyped, readLine, rowsOf } from './typed-rows.ts'
import styles from './typed.module.css'

/** Types a filled sheet back in, line by line as it stands on the paper, with the times at which the calls were made. */
export function TypedDialog({ watched, onClose }: { readonly watched: Watched; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const names = useNames()
  const language = useLanguage()
  const zone = useZone()
  const now = useNow()
  const [opened] = useState(nowHere)
  const sheets = useMemo(() => callSheets(watched, opened, language), [watched, opened, language])
  const callers = [...new Set(sheets.map((sheet) => sheet.caller))]
  const [caller, setCaller] = useState(callers[0] ?? '')
  const [typed, setTyped] = useState<ReadonlyMap<string, TypedText>>(new Map())
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const rows = rowsOf(sheets, caller)
  const lines = rows.map((row) => ({ row, line: readLine(typed.get(row.key) ?? nothingTyped, now, zone) }))
  const open = lines.flatMap(({ row, line }) => (line.kind === 'call' && !sent.has(row.key) ? [{ row, line }] : []))
  const isBad = lines.some(({ line }) => line.kind === 'bad')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || isBad || open.length === 0) return
    setBusy(true)
    const done: string[] = []
    for (const { row, line } of open.toSorted((a, b) => a.line.at - b.line.at)) {
      if (!(await log(row, line.outcome, typed.get(row.key)?.note ?? '', line.at))) break
      done.push(row.key)
    }
    setBusy(false)
    setSent((before) => new Set([...before, ...done]))
    if (done.length > 0) say('done', t('calls.typedSaved', { count: done.length }))
    if (done.length === open.length) onClose()
  }

  return (
    <Dialog title={t('calls.typedTitle')} size={980} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <p>{t('calls.typedLead')}</p>
        <Select
          label={t('calls.typedCaller')}
          data={callers.map((one) => ({ value: one, label: names.role(one) }))}
          value={caller}
          onChange={(value) => setCaller(value ?? caller)}
          allowDeselect={false}
          data-autofocus
        />
        <div className={styles.rows}>
          {lines.map(({ row, line }, index) => (
            <TypedLineFields
              key={row.key}
              row={row}
              line={line}
              index={index}
              text={typed.get(row.key) ?? nothingTyped}
              sent={sent.has(row.key)}
              onType={(text) => setTyped((before) => new Map(before).set(row.key, text))}
            />
          ))}
        </div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button id="typed-send" type="submit" disabled={busy || isBad || open.length === 0}>
            {t('calls.typedSave', { count: open.length })}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

function log({ role, one }: TypedRow, outcome: CallOutcome, note: string, happenedAt: number): Promise<string | null> {
  const { slot, number } = one
  const data = { role, slot, number, outcome, callBackAt: null, seconds: null, note: note.trim(), paper: true }
  return act({ name: 'call.log', data }, { happenedAt })
}
