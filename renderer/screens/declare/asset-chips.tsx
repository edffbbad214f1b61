import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EVERY_ASSET } from '../../../shared/incident/service/cell.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { ServiceChoices } from '../../../shared/view/declare/services.ts'
import { toggleAsset } from '../../../shared/view/declare/services.ts'
import styles from './asset-chips.module.css'

type Props = {
  readonly service: string
  readonly name: string
  readonly choices: ServiceChoices
  readonly playbook: PlaybookIndex
  readonly onChange: (choices: ServiceChoices) => void
}

/** The assets that a service's state holds for: all of them until some are named. */
export function AssetChips({ service, name, choices, playbook, onChange }: Props) {
  const { t } = useTranslation()
  const named = choices.get(service)?.assets ?? []
  const chips = [
    { code: EVERY_ASSET, label: t('declare.allAssets'), pressed: named.length === 0 },
    ...playbook.playbook.assets.map(({ code }) => ({ code, label: code, pressed: named.includes(code) }))
  ]
  return (
    <div className={styles.chips}>
      {chips.map(({ code, label, pressed }) => (
        <button
          key={code}
          type="button"
          className={styles.chip}
          aria-pressed={pressed}
          aria-label={t('declare.assetOf', { service: name, asset: label })}
          onClick={() => onChange(toggleAsset(choices, service, code))}
        >
          {pressed && <IconCheck aria-hidden size={14} />}
          {label}
        </button>
      ))}
    </div>
  )
}
