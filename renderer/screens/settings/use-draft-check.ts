import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/bridge/contract.ts'
import { IMPORT_LIMIT } from '../../../shared/bridge/contract.ts'
import { ask } from '../../store/line.ts'
import { actorOf, session } from '../../store/session.ts'
import { reportFault, say } from '../../store/toasts.ts'
import { askWho } from '../../store/who.ts'

const MEGABYTE = 1024 * 1024

/** A draft that was checked, and what was found. */
export type CheckedDraft = { readonly name: string; readonly text: string } & Output<'playbook.check'>

/** Checking a draft of the playbook, and publishing the one that was checked. */
export function useDraftCheck() {
  const { t } = useTranslation()
  const [checking, setChecking] = useState<string | null>(null)
  const [checked, setChecked] = useState<CheckedDraft | null>(null)
  const check = async (file: File) => {
    const { name } = file
    setChecked(null)
    if (file.size > IMPORT_LIMIT)
      return say('refused', t('settings.draftTooLarge', { name, limit: IMPORT_LIMIT / MEGABYTE }))
    const text = await file.text().catch(() => null)
    if (text === null) return say('failed', t('settings.draftUnreadable', { name }))
    setChecking(name)
    const reply = await ask('playbook.check', { text })
    setChecking(null)
    if (reply.ok) setChecked({ name, text, ...reply.value })
    else reportFault(reply.fault)
  }
  const publish = async (): Promise<void> => {
    if (!checked) return
    if (!actorOf(session.getState().settings) && !(await askWho())) return
    const reply = await ask('playbook.publish', { text: checked.text })
    if (!reply.ok) {
      reportFault(reply.fault)
      return
    }
    const { hash } = reply.value
    session.setState(({ welcome }) => ({ welcome: welcome && { ...welcome, playbook: hash } }))
    setChecked(null)
    say('done', t('settings.published'))
  }
  return { checking, checked, check, publish }
}
