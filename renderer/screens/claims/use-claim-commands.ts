import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { BATCH_ROWS } from '../../../shared/incident/claim/claim.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { refusedText } from '../board/dialogs/refused-text.ts'
import { claimView, openClaimDialog, pick } from './claim-view.ts'
import type { RegisterView } from './use-register.ts'

/** Offers what can be done in the register, by key and by palette. */
export function useClaimCommands({ rows, shown, chosen, picked }: RegisterView): void {
  const { t } = useTranslation()
  const empty = rows.length === 0
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('claims.group')
    const id = chosen?.claim.id
    const at = shown.findIndex(({ claim }) => claim.id === id)
    const move = (by: 1 | -1) => () => {
      const next = at < 0 ? shown[0] : shown[Math.min(shown.length - 1, Math.max(0, at + by))]
      if (next) claimView.setState({ selected: next.claim.id })
    }
    const claims = picked.map(({ claim }) => claim.id)
    const listed = () => {
      if (claims.length === 0) return t('claims.keys.nothingPicked')
      if (claims.length > BATCH_ROWS) return t('claims.bulk.tooMany', { limit: BATCH_ROWS })
      return refusedText({ name: 'claim.propose', data: { claims, outcome: 'pay', note: '-' } })
    }
    return [
      {
        id: 'claims.add',
        title: t('claims.keys.add'),
        group,
        keys: 'n',
        run: () => openClaimDialog({ kind: 'add' })
      },
      {
        id: 'claims.import',
        title: t('claims.keys.import'),
        group,
        keys: 'i',
        run: () => openClaimDialog({ kind: 'import' })
      },
      {
        id: 'claims.export',
        title: t('claims.keys.export'),
        group,
        refused: empty ? t('claims.keys.nothingThere') : null,
        run: () => openClaimDialog({ kind: 'export' })
      },
      { id: 'claims.down', title: t('claims.keys.down'), group, keys: 'j', run: move(1) },
      { id: 'claims.up', title: t('claims.keys.up'), group, keys: 'k', run: move(-1) },
      {
        id: 'claims.pick',
        title: t('claims.keys.pick'),
        group,
        keys: 'x',
        refused: id === undefined ? t('claims.keys.nothingChosen') : null,
        run: () => id !== undefined && pick(id, !claims.includes(id))
      },
      {
        id: 'claims.amend',
        title: t('claims.keys.amend'),
        group,
        keys: 'e',
        refused: id === undefined ? t('claims.keys.nothingChosen') : null,
        run: () => id !== undefined && openClaimDialog({ kind: 'amend', claim: id })
      },
      {
        id: 'claims.propose',
        title: t('claims.keys.propose'),
        group,
        keys: 'p',
        refused: listed(),
        run: () => openClaimDialog({ kind: 'propose', outcome: 'pay', claims })
      },
      {
        id: 'claims.search',
        title: t('claims.keys.search'),
        group,
        keys: '/',
        run: () => document.getElementById('claim-search')?.focus()
      }
    ]
  }, [t, empty, shown, chosen, picked])
  useCommands('claims', commands)
}
