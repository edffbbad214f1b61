import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { evidenceRequest } from '../../../../shared/report/evidence-request.ts'
import { nextStep } from '../../../../shared/view/support/case-path.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { copyText } from '../../../parts/copy-text.ts'
import { openCaseDialog } from './case-dialog.ts'
import { caseView, selectCase } from './case-view.ts'
import type { CasesView } from './use-cases.ts'

const onOpenCase = { answer: 'a', note: 't', rank: 'r', amend: 'e', close: 'x' } as const

/** Offers all that is done about cases, by key and by palette. */
export function useCaseCommands({ shown, chosen, desk }: CasesView): void {
  const { t } = useTranslation()
  const order = shown.map(({ complaint }) => complaint.id).join(' ')
  const complaint = chosen?.complaint ?? null
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('support.cases.group')
    const ids = order === '' ? [] : order.split(' ')
    const step = (by: 1 | -1) => () => {
      const here = ids.indexOf(complaint?.id ?? '')
      const next = ids[Math.min(ids.length - 1, Math.max(0, here + by))]
      if (next !== undefined) selectCase(next)
    }
    const none = complaint ? null : t('support.cases.refusedNone')
    const notOpen = none ?? (complaint?.closed ? t('support.cases.refusedClosed') : null)
    const next = complaint && nextStep(complaint, desk)
    const disputes = complaint?.dispute ? 'settle' : 'dispute'
    return [
      { id: 'case.new', title: t('support.cases.new'), group, keys: 'n', run: () => openCaseDialog({ kind: 'open' }) },
      { id: 'case.down', title: t('support.cases.keys.down'), group, keys: 'j', run: step(1) },
      { id: 'case.up', title: t('support.cases.keys.up'), group, keys: 'k', run: step(-1) },
      {
        id: 'case.search',
        title: t('support.cases.keys.search'),
        group,
        keys: '/',
        run: () => document.getElementById('case-search')?.focus()
      },
      {
        id: 'case.move',
        title: t('support.cases.act.move'),
        group,
        keys: 'm',
        refused: notOpen ?? (next ? null : t('support.cases.atEnd')),
        run: () => complaint && next && openCaseDialog({ kind: 'move', complaint: complaint.id, step: next.id })
      },
      ...(Object.keys(onOpenCase) as (keyof typeof onOpenCase)[]).map((kind): AppCommand => ({
        id: `case.${kind}`,
        title: t(`support.cases.act.${kind}`),
        group,
        keys: onOpenCase[kind],
        refused: notOpen,
        run: () => complaint && openCaseDialog({ kind, complaint: complaint.id })
      })),
      {
        id: 'case.dispute',
        title: t(`support.cases.act.${disputes}`),
        group,
        keys: 'd',
        refused: notOpen,
        run: () => complaint && openCaseDialog({ kind: disputes, complaint: complaint.id })
      },
      {
        id: 'case.reopen',
        title: t('support.cases.act.reopen'),
        group,
        keys: 'o',
        refused: none ?? (complaint?.closed ? null : t('support.cases.refusedOpen')),
        run: () => complaint && openCaseDialog({ kind: 'reopen', complaint: complaint.id })
      },
      {
        id: 'case.copy',
        title: t('support.cases.askCopy'),
        group,
        keys: 'c',
        refused: none,
        run: () => {
          if (!complaint) return
          const { form, number, evidence } = complaint
          const language = caseView.getState().language ?? form.language
          void copyText(evidenceRequest(desk, { kind: form.kind, number, evidence }, language))
        }
      },
      { id: 'case.print', title: t('support.cases.print'), group, keys: 'p', run: () => window.print() }
    ]
  }, [t, order, complaint, desk])
  useCommands('support.cases', commands)
}
