import { Button, Menu } from '@mantine/core'
import {
  IconChevronDown,
  IconCopy,
  IconFileTypography,
  IconFileTypePdf,
  IconHtml,
  IconPrinter
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Filing } from '../../../shared/incident/filing/filing.ts'
import { filingDocument } from '../../../shared/report/filing/document.ts'
import { filingWordsOf } from '../../../shared/report/filing/words.ts'
import { printPaper } from '../../parts/paper/print-paper.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useSession } from '../../store/session.ts'
import { copyFiling, saveHtml, saveMarkdown } from './export-filing.ts'
import { FilingPaper } from './filing-paper.tsx'
import type { OpenReport } from './use-report.ts'

/** A version as a file, on paper or on the clipboard, in either language. */
export function ExportMenu({ report, filing }: { readonly report: OpenReport; readonly filing: Filing }) {
  const { t } = useTranslation()
  const own = useLanguage()
  const desktop = useSession((session) => session.welcome?.face === 'desktop')
  const version = filingWordsOf(own).version(filing.stage, filing.number)
  const documentIn = (language: 'ja' | 'en') => filingDocument(filing, report.setting, language)
  const languages = own === 'ja' ? (['ja', 'en'] as const) : (['en', 'ja'] as const)
  const ways = [
    ['markdown', IconFileTypography, saveMarkdown],
    ['html', IconHtml, saveHtml],
    ...(desktop ? [['pdf', IconFileTypePdf, (document: Made) => print(document, true)] as const] : []),
    ['print', IconPrinter, (document: Made) => print(document, false)]
  ] as const
  return (
    <Menu position="bottom-end" shadow="md" width={260}>
      <Menu.Target>
        <Button size="compact-md" variant="default" rightSection={<IconChevronDown aria-hidden size={16} />}>
          {t('filing.exporting')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{filing.finalised ? t('filing.exportTitle', { version }) : t('filing.draftWarning')}</Menu.Label>
        {languages.flatMap((language) =>
          ways.map(([way, Shape, run]) => (
            <Menu.Item
              key={`${way}-${language}`}
              leftSection={<Shape aria-hidden size={18} />}
              onClick={() => run(documentIn(language))}
            >
              {t(`filing.${way}`, { language: t(`filing.language.${language}`) })}
            </Menu.Item>
          ))
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconCopy aria-hidden size={18} />} onClick={() => copyFiling(documentIn(own))}>
          {t('filing.copy')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

type Made = ReturnType<typeof filingDocument>

function print(document: Made, pdf: boolean): void {
  void printPaper({ fileName: document.fileName, show: () => <FilingPaper document={document} /> }, pdf)
}
