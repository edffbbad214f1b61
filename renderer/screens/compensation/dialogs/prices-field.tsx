import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import type { PriceProblem, TypedPrice } from '../../../../shared/view/compensation/typed-prices.ts'
import { noPrice } from '../../../../shared/view/compensation/typed-prices.ts'
import styles from '../compensation.module.css'

const columns = ['asset', 'amount', 'currency', 'source'] as const

/** What is wrong with a typed price, in words. */
export function priceProblemText({ problem }: PriceProblem): string {
  if (problem === 'unit') return i18next.t('compensation.basis.unitBad')
  if (problem === 'source') return i18next.t('compensation.basis.sourceNeeded')
  return i18next.t(`recovery.assets.problem.${problem}`)
}

type Props = { readonly prices: readonly TypedPrice[]; readonly onChange: (prices: readonly TypedPrice[]) => void }

/** The reference prices, one row an asset. */
export function PricesField({ prices, onChange }: Props) {
  const { t } = useTranslation()
  const put = (at: number, patch: Partial<TypedPrice>) =>
    onChange(prices.map((price, index) => (index === at ? { ...price, ...patch } : price)))
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend>{t('compensation.basis.prices')}</legend>
      {prices.map((price, index) => (
        // Rows have no identity of their own: they are what is typed, in order.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.prices}>
          {columns.map((column) => (
            <TextInput
              key={column}
              size="xs"
              label={index === 0 ? t(`compensation.basis.${column}`) : undefined}
              aria-label={`${t(`compensation.basis.${column}`)} ${t('compensation.basis.priceNth', { number: index + 1 })}`}
              value={price[column]}
              maxLength={200}
              onChange={(event) => put(index, { [column]: event.currentTarget.value })}
              autoComplete="off"
            />
          ))}
          <ActionIcon
            variant="default"
            aria-label={t('compensation.basis.removePrice', { asset: price.asset || index + 1 })}
            onClick={() => onChange(prices.filter((_, at) => at !== index))}
          >
            <IconX aria-hidden size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button
        mt={6}
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus aria-hidden size={16} />}
        onClick={() => onChange([...prices, noPrice])}
      >
        {t('compensation.basis.addPrice')}
      </Button>
    </fieldset>
  )
}
