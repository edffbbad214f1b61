import { TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { joinIn } from '../../../../shared/view/call-message.ts'
import { act } from '../../../store/act.ts'
import type { Language } from '../../../text/i18n.ts'
import styles from './message.module.css'

type Props = { readonly state: IncidentState; readonly language: Language }

/**
 * Where the called person is to join: a fact of the incident that every caller reads out and the fact sheet shows. What is
 * typed here is a room or a line and stands for both languages; Enter or leaving the field saves it.
 */
export function JoinField({ state, language }: Props) {
  const { t } = useTranslation()
  const stands = joinIn(state, language) ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const save = async () => {
    const text = typed?.trim()
    if (text === undefined || text === stands) return setTyped(null)
    const value = text === '' ? null : { kind: 'text' as const, full: { ja: text, en: text }, short: null }
    if ((await act({ name: 'fact.set', data: { facts: [{ field: 'join', value }] } })) !== null) setTyped(null)
  }
  const leaving = useRef(save)
  useEffect(() => {
    leaving.current = save
  })
  // Whoever goes elsewhere by a key leaves the field without its losing the focus first.
  useEffect(() => () => void leaving.current(), [])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') setTyped(null)
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.currentTarget.blur()
  }
  return (
    <TextInput
      className={styles.join}
      aria-label={t('calls.join')}
      placeholder={`${t('calls.join')}: ${t('calls.joinPlaceholder')}`}
      value={typed ?? stands}
      maxLength={120}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={onKeyDown}
    />
  )
}
