import { NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { caseFilters, casesOf } from '../../../../shared/view/support/case-list.ts'
import chips from '../../../parts/chips.module.css'
import { useLanguage } from '../../../parts/use-language.ts'
import { CaseButton } from './case-button.tsx'
import { caseView, showAllCases, useCaseView } from './case-view.ts'
import own from './cases.module.css'
import type { CasesView } from './use-cases.ts'

/** The cases, the late ones first, narrowed by how they stand, by step and by words. */
export function CaseList({ view }: { readonly view: CasesView }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { filter, step, search } = useCaseView((picked) => picked)
  const { rows, shown, desk, chosen } = view
  return (
    <div className={own.side}>
      <TextInput
        id="case-search"
        size="xs"
        leftSection={<IconSearch aria-hidden size={16} />}
        aria-label={t('support.cases.keys.search')}
        placeholder={t('support.cases.searchHint')}
        value={search}
        onChange={(event) => caseView.setState({ search: event.currentTarget.value, selected: null })}
      />
      <div className={chips.chips} role="group" aria-label={t('support.cases.filterLabel')}>
        {caseFilters.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={filter === one}
            data-late={(one === 'late' && casesOf(rows, one).length > 0) || undefined}
            onClick={() => caseView.setState({ filter: one, selected: null })}
          >
            {t(`support.cases.filter.${one}`)} <span className="digits">{casesOf(rows, one).length}</span>
          </button>
        ))}
      </div>
      <NativeSelect
        size="xs"
        aria-label={t('support.cases.stepLabel')}
        data={[
          { value: '', label: t('support.cases.stepAll') },
          ...desk.steps.map(({ id, name }) => ({ value: id, label: name[language] }))
        ]}
        value={step ?? ''}
        onChange={(event) => caseView.setState({ step: event.currentTarget.value || null, selected: null })}
      />
      <nav className={own.list} aria-label={t('support.cases.list')}>
        {shown.length === 0 && rows.length > 0 && (
          <p className={own.none}>
            {t('support.cases.emptyFound')}{' '}
            <button type="button" className={own.link} onClick={showAllCases}>
              {t('support.cases.showAll')}
            </button>
          </p>
        )}
        <ul>
          {shown.map((row) => (
            <li key={row.complaint.id}>
              <CaseButton row={row} chosen={row.complaint.id === chosen?.complaint.id} />
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
