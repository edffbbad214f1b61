import { IconBinaryTree, IconHeadset } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { go } from '../../store/route.ts'
import styles from './call-tabs.module.css'

type Props = { readonly here: 'calls' | 'tree'; readonly stream: string }

/** The two sides of one place: the desk of the caller and the picture of the tree. */
export function CallTabs({ here, stream }: Props) {
  const { t } = useTranslation()
  const tabs = [
    { screen: 'calls', title: t('tree.tabDesk'), Shape: IconHeadset },
    { screen: 'tree', title: t('tree.tabTree'), Shape: IconBinaryTree }
  ] as const
  return (
    <nav className={`${styles.tabs} no-print`} aria-label={t('tree.tabs')}>
      {tabs.map(({ screen, title, Shape }) => (
        <button
          key={screen}
          type="button"
          aria-current={here === screen ? 'page' : undefined}
          onClick={() => go({ screen, stream })}
        >
          <Shape aria-hidden size={18} />
          {title}
        </button>
      ))}
    </nav>
  )
}
