import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Script } from '../../../../shared/view/support/script.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import type { Language } from '../../../text/i18n.ts'
import { confirmScript } from './script-acts.ts'
import { scriptView } from './script-view.ts'

/** Offers what can be done with the script, by key and by palette. */
export function useScriptCommands(script: Script, language: Language, copy: () => void): void {
  const { t } = useTranslation()
  const latest = useRef(copy)
  useEffect(() => {
    latest.current = copy
  })
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('support.script.group')
    return [
      {
        id: 'script.confirm',
        title: t('support.script.keys.confirm'),
        group,
        keys: 'y',
        refused: script.changedAt === null ? t('support.script.empty') : null,
        run: () => void confirmScript(script)
      },
      { id: 'script.copy', title: t('support.script.copy'), group, keys: 'c', run: () => latest.current() },
      { id: 'script.print', title: t('support.script.print'), group, keys: 'p', run: () => window.print() },
      {
        id: 'script.language',
        title: t('support.script.keys.language'),
        group,
        keys: 'l',
        run: () => scriptView.setState({ language: language === 'ja' ? 'en' : 'ja' })
      },
      {
        id: 'script.search',
        title: t('support.script.keys.search'),
        group,
        keys: '/',
        run: () => document.getElementById('script-search')?.focus()
      }
    ]
  }, [t, script, language])
  useCommands('support.script', commands)
}
