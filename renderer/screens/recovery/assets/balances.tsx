import { IconCopy, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { MONEY } from '../../../../shared/incident/asset-check/standing.ts'
import { formatDecimal } from '../../../../shared/money/format.ts'
import type { AssetDesk, BalanceRow } from '../../../../shared/view/recovery/asset-desk.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { copyText } from '../../../parts/copy-text.ts'
import styles from '../recovery.module.css'
import { workRefused } from './asset-acts.ts'
import { openAssetDialog } from './view.ts'

type Props = { readonly desk: AssetDesk; readonly round: string }

/** The balances of the round: what ledger and chain (or bank) say of each asset, and by how much they differ. */
export function Balances({ desk, round }: Props) {
  const { t } = useTranslation()
  const { balances } = desk
  return (
    <section className={styles.part} aria-labelledby="asset-balances">
      <h2 id="asset-balances" className={styles.heading}>
        {t('recovery.assets.balances')}
        <ActButton leftSection={<IconCopy aria-hidden size={16} />} onAct={() => void copyText(asText(balances))}>
          {t('recovery.assets.copyBalances')}
        </ActButton>
      </h2>
      <p className={styles.lead}>{t('recovery.assets.balancesLead')}</p>
      <table className={`${styles.table} ${styles.amounts}`} aria-labelledby="asset-balances">
        <thead>
          <tr>
            <th scope="col">{t('recovery.assets.asset')}</th>
            <th scope="col" data-amount>
              {t('recovery.assets.ledger')}
            </th>
            <th scope="col" data-amount>
              {t('recovery.assets.chain')}
            </th>
            <th scope="col" data-amount>
              {t('recovery.assets.variance')}
            </th>
          </tr>
        </thead>
        <tbody>
          {balances.map((row) => (
            <Row key={row.asset} row={row} round={round} refused={workRefused(desk)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = { readonly row: BalanceRow; readonly round: string; readonly refused: string | null }

function Row({ row, round, refused }: RowProps) {
  const { t } = useTranslation()
  const { asset, said, variance } = row
  const differs = variance !== null && variance !== '0'
  return (
    <tr data-tone={differs ? 'bad' : undefined}>
      <td title={asset === MONEY ? t('recovery.assets.money') : undefined}>
        <ActButton
          refused={refused}
          onAct={() => openAssetDialog({ kind: 'balance', round, asset })}
          title={t('recovery.assets.action.editBalance', { asset })}
          rightSection={<IconPencil aria-hidden size={14} />}
        >
          {asset}
        </ActButton>
      </td>
      <td data-amount>
        {said ? <Amount value={said.value.ledger} /> : <span className="dim">{t('recovery.assets.notGiven')}</span>}
      </td>
      <td data-amount>{said && <Amount value={said.value.chain} />}</td>
      <td data-amount>
        {variance !== null &&
          (differs ? (
            <strong>
              <Amount value={variance} />
            </strong>
          ) : (
            t('recovery.assets.even')
          ))}
      </td>
    </tr>
  )
}

/** An amount with its separators, which breaks behind its point where it must. */
function Amount({ value }: { readonly value: string }) {
  const [whole, fraction] = formatDecimal(value).split('.')
  if (fraction === undefined) return whole
  return (
    <>
      {whole}.<wbr />
      {fraction}
    </>
  )
}

/** The table for a spreadsheet: amounts as they are, without separators. */
function asText(balances: readonly BalanceRow[]): string {
  return balances
    .map(({ asset, said, variance }) => [asset, said?.value.ledger, said?.value.chain, variance].join('\t'))
    .join('\n')
}
