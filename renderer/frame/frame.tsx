import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Bands } from './bands.tsx'
import { DrillOnPaper } from './drill-on-paper.tsx'
import styles from './frame.module.css'
import { AwayReview } from '../screens/away/away-review.tsx'
import { EscalationTone } from './escalation-tone.tsx'
import { LateTone } from './late-tone.tsx'
import { Rail } from './rail.tsx'
import { Toasts } from './toasts.tsx'
import { TopBar } from './top-bar.tsx'
import { WindowTitle } from './window-title.tsx'

/** What stands around every screen: where one is, who one is, whether all is saved, and what is wrong. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content" onClick={focusContent}>
        {t('frame.skip')}
      </a>
      <TopBar />
      <Rail />
      <Bands />
      <main id="content" className={styles.content} tabIndex={-1}>
        {children}
      </main>
      <Toasts />
      <WindowTitle />
      <LateTone />
      <EscalationTone />
      <AwayReview />
      <DrillOnPaper />
    </div>
  )
}

function focusContent(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
