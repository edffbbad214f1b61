import { IconShieldCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { go } from '../../store/route.ts'
import styles from '../calls/call-tabs.module.css'

const tabs = [{ screen: 'recovery', text: 'recovery.assets.title', shape: IconShieldCheck }] as const

type Props = { readonly here: (typeof tabs)[number]['screen']; readonly stream: string }

/** The screens of the recovery, side by side. */
export function RecoveryTabs({ here, stream }: Props) {
  const { t } = useTranslation()
  return (
    <nav className={`${styles.tabs} no-print`} aria-label={t('recovery.tabs')}>
      {tabs.map(({ screen, text, shape: Shape }) => (
        <button
          key={screen}
          type="button"
          aria-current={here === screen ? 'page' : undefined}
          onClick={() => go({ screen, stream })}
        >
          <Shape aria-hidden size={18} />
          {t(text)}
        </button>
      ))}
    </nav>
  )
}
