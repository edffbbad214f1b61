import { sizeWords } from '../report/size.ts'
import type { Language } from '../report/time.ts'
import { formatInstant } from '../report/time.ts'
import { escapeHeading, escapeMarkdown, tableRow } from '../report/markdown.ts'
import { wordsOf } from '../report/words/of.ts'
import type { ArchiveAbout, ArchiveFile } from './manifest.ts'
import { archivePlaces } from './manifest.ts'

/** What a person reads first who is given an archive: what it is, what is in it, how to check and to open it. */
export function archiveReadme(about: ArchiveAbout, files: readonly ArchiveFile[], language: Language): string {
  const { incident, counts, timeZone } = about
  const words = language === 'ja' ? wordsJa : wordsEn
  const { chronology, drillMark, drill, live } = wordsOf(language)
  const time = (ms: number) => formatInstant(ms, timeZone)
  const mark = incident.drill ? drillMark : ''
  const evidence = files.filter(({ kind }) => kind === 'evidence')
  const facts: readonly (readonly [string, string])[] = [
    [chronology.mode, `${incident.drill ? drill : live} (${about.mark})`],
    [chronology.declared, time(incident.declaredAt)],
    [chronology.closed, incident.closedAt === null ? words.notClosed : time(incident.closedAt)],
    [chronology.events, String(counts.events)],
    [chronology.playbook, incident.playbook.slice(0, 12)],
    [chronology.timeZone, timeZone],
    [chronology.madeAt, `${time(about.madeAt)} (Haltdesk ${about.madeWith})`]
  ]
  const lines = [
    `# ${mark}${escapeHeading(incident.title) || chronology.untitled} — ${words.title}`,
    '',
    ...facts.map(([name, value]) => `- **${name}**: ${escapeMarkdown(value)}`),
    '',
    words.privileged[about.privileged](counts.privilegedLeftOut),
    '',
    `## ${words.inside}`,
    '',
    tableRow([words.file, words.what, words.size]),
    tableRow(['---', '---', '---']),
    ...files
      .filter(({ kind }) => kind !== 'evidence' && kind !== 'readme')
      .map(({ path, kind, size }) => tableRow([`\`${path}\``, words.kinds[kind], sizeWords(size)])),
    tableRow([`\`${archivePlaces.manifest}\``, words.manifest, '']),
    '',
    `## ${words.evidence}`,
    ''
  ]
  const attached =
    evidence.length === 0
      ? [words.noEvidence]
      : [
          tableRow([words.file, words.name, words.size]),
          tableRow(['---', '---', '---']),
          ...evidence.map(({ path, name, size }) =>
            tableRow([`\`${path}\``, escapeMarkdown(name ?? ''), sizeWords(size)])
          )
        ]
  const missing = counts.evidenceMissing > 0 ? ['', words.missing(counts.evidenceMissing)] : []
  return `${[...lines, ...attached, ...missing, '', `## ${words.how}`, '', ...words.steps.map((step) => `- ${step}`)].join('\n')}\n`
}

type Words = {
  readonly title: string
  readonly notClosed: string
  readonly privileged: Readonly<Record<ArchiveAbout['privileged'], (count: number) => string>>
  readonly inside: string
  readonly file: string
  readonly what: string
  readonly size: string
  readonly name: string
  readonly kinds: Readonly<Record<ArchiveFile['kind'], string>>
  readonly manifest: string
  readonly evidence: string
  readonly noEvidence: string
  readonly missing: (count: number) => string
  readonly how: string
  readonly steps: readonly string[]
}

const wordsJa: Words = {
  title: '案件アーカイブ',
  notClosed: '終了していません',
  privileged: {
    'left-out': (count) =>
      count === 0
        ? '秘匿の記載はありませんでした。'
        : `秘匿の記載 ${count} 件を除いています。除いた記録はハッシュのみを残しています。`,
    included: () =>
      '**記録(incident.jsonl)には秘匿の記載が含まれます。組織の外に渡さないでください。** 報告書には含まれません。'
  },
  inside: '内容',
  file: 'ファイル',
  what: '内容',
  size: 'サイズ',
  name: '元のファイル名',
  kinds: {
    log: '案件の記録(1行1件)',
    playbook: '使用した手順書',
    evidence: '証拠ファイル',
    report: '報告書',
    chart: '復旧の図(画像)',
    readme: '説明'
  },
  manifest: 'すべてのファイルの一覧・サイズ・SHA-256',
  evidence: '証拠ファイル',
  noEvidence: '添付された証拠ファイルはありません。',
  missing: (count) => `証拠ファイル ${count} 件は作成時に見つからず、入っていません。`,
  how: '確認と閲覧',
  steps: [
    'Haltdesk の案件一覧で「アーカイブを開く」を選ぶと、検証のうえ閲覧専用で開きます。',
    'Haltdesk がなくても、各ファイルの SHA-256 を manifest.json と照合できます(例:`sha256sum incident.jsonl`)。',
    'manifest.json 自体の SHA-256(照合値)は、作成した画面に表示された値と照合してください。'
  ]
}

const wordsEn: Words = {
  title: 'incident archive',
  notClosed: 'not closed',
  privileged: {
    'left-out': (count) =>
      count === 0
        ? 'There were no privileged writings.'
        : `${count === 1 ? '1 privileged writing was' : `${count} privileged writings were`} left out. Of the records left out only the hashes remain.`,
    included: () =>
      '**The log (incident.jsonl) holds privileged writings. Do not hand this archive to anybody outside of the organisation.** The reports go without them.'
  },
  inside: 'What is inside',
  file: 'File',
  what: 'What it is',
  size: 'Size',
  name: 'Its own name',
  kinds: {
    log: 'The incident’s log, one record a line',
    playbook: 'The playbook that it ran on',
    evidence: 'A file attached as evidence',
    report: 'A report',
    chart: 'The recovery chart, a picture',
    readme: 'About this archive'
  },
  manifest: 'Every file with its size and SHA-256',
  evidence: 'Evidence',
  noEvidence: 'No files were attached as evidence.',
  missing: (count) =>
    `${count === 1 ? '1 file' : `${count} files`} of evidence could not be had when this was made, and ${count === 1 ? 'is' : 'are'} not in it.`,
  how: 'How to check and read it',
  steps: [
    'In Haltdesk choose “Open an archive” on the list of incidents: it is verified first and opens for reading only.',
    'Without Haltdesk, compare the SHA-256 of each file with manifest.json (for instance `sha256sum incident.jsonl`).',
    'Compare the SHA-256 of manifest.json itself (the fingerprint) with the one that was shown where the archive was written.'
  ]
}
