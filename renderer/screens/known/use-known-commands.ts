import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { momentBeside } from '../../../shared/view/known/moments.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { copyKnown } from './copy-known.ts'
import { knownView, lookAt } from './known-view.ts'
import type { KnownView } from './use-known.ts'

const MINUTE = 60_000

/** Offers everything that can be done with the moment that is looked at. */
export function useKnownCommands(view: KnownView, state: IncidentState, playbook: PlaybookIndex): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('known.group')
    const { at, moments, look, stream, language } = view
    const beside = (side: 'before' | 'after') => {
      const moment = momentBeside(moments, at, side)
      return {
        refused: moment === undefined ? t(side === 'before' ? 'known.noBefore' : 'known.noAfter') : null,
        run: () => moment !== undefined && look(moment)
      }
    }
    return [
      { id: 'known.earlier', title: t('known.keys.earlier'), group, keys: ',', run: () => look(at - MINUTE) },
      { id: 'known.later', title: t('known.keys.later'), group, keys: '.', run: () => look(at + MINUTE) },
      { id: 'known.before', title: t('known.before'), group, keys: '[', ...beside('before') },
      { id: 'known.after', title: t('known.after'), group, keys: ']', ...beside('after') },
      { id: 'known.now', title: t('known.now'), group, keys: '0', run: () => lookAt(stream, null) },
      { id: 'known.type', title: t('known.keys.type'), group, keys: 't', run: focusTyped },
      {
        id: 'known.language',
        title: t('known.keys.language'),
        group,
        keys: 'l',
        run: () => knownView.setState({ language: language === 'ja' ? 'en' : 'ja' })
      },
      { id: 'known.copy', title: t('known.copy'), group, keys: 'c', run: () => void copyKnown(view, state, playbook) },
      { id: 'known.print', title: t('known.print'), group, keys: 'p', run: () => window.print() }
    ]
  }, [t, view, state, playbook])
  useCommands('known', commands)
}

/** The clock of the typed moment. */
function focusTyped(): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('[data-known-time] input')
  const box = boxes[1]
  box?.focus()
  box?.select()
}
