import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckRound } from '../../../../../shared/incident/asset-check/round.ts'
import { varianceOf } from '../../../../../shared/incident/asset-check/round.ts'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { formatDecimal } from '../../../../../shared/money/format.ts'
import { readDecimal } from '../../../../../shared/money/read-decimal.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'

type Props = { readonly round: CheckRound; readonly asset: string; readonly onClose: () => void }

/** The balance of one asset, typed: what the ledger says, and what the chain or the bank says. */
export function BalanceDialog({ round, asset, onClose }: Props) {
  const { t } = useTranslation()
  const before = round.balances.get(asset)?.value
  const [typed, setTyped] = useState({ ledger: before?.ledger ?? '', chain: before?.chain ?? '' })
  const [ledger, chain] = [readDecimal(typed.ledger), readDecimal(typed.chain)]
  const balance = ledger.ok && chain.ok ? { asset, ledger: ledger.value, chain: chain.value } : null
  const command: Command | null = balance && {
    name: 'check.balance',
    data: { round: round.id, balances: [balance], source: '' }
  }
  const wrong = [ledger, chain].flatMap((one) => (one.ok ? [] : [one.problem]))[0]
  const problem = wrong === undefined ? null : t(`recovery.assets.problem.${wrong}`)
  return (
    <FormDialog
      title={t('recovery.assets.dialog.balance', { asset })}
      confirm={t('recovery.assets.dialog.balanceConfirm')}
      refused={command ? refusedText(command) : problem}
      onClose={onClose}
      onSubmit={async () => command !== null && sent(command)}
    >
      {(['ledger', 'chain'] as const).map((part, index) => {
        const read = part === 'ledger' ? ledger : chain
        return (
          <TextInput
            key={part}
            label={t(`recovery.assets.${part}`)}
            value={typed[part]}
            maxLength={80}
            autoComplete="off"
            inputMode="decimal"
            data-autofocus={index === 0 || undefined}
            error={!read.ok && typed[part].trim() !== '' ? t(`recovery.assets.problem.${read.problem}`) : undefined}
            onChange={(event) => setTyped({ ...typed, [part]: event.currentTarget.value })}
          />
        )
      })}
      {balance && (
        <p className="digits">
          {t('recovery.assets.variance')} {formatDecimal(varianceOf(balance))}
        </p>
      )}
    </FormDialog>
  )
}
