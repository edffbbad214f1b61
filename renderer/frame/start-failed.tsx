import { useTranslation } from 'react-i18next'

/** What is shown where the host did not answer at all. */
export function StartFailed() {
  const { t } = useTranslation()
  return (
    <main>
      <h1>{t('frame.product')}</h1>
      <p>{t('frame.startFailed')}</p>
    </main>
  )
}
