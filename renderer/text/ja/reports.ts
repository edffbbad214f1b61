/** The words of the screen of reports after the event. */
export const reports = {
  title: '報告書',
  kind: { afterAction: '事後報告書', summary: '経営向け要約' },
  chooseKind: '報告書の種類',
  chooseLanguage: '報告書の言語',
  language: { ja: '日本語', en: '英語' },
  chooseZone: '時刻の基準',
  contents: '目次',
  preview: '{{title}} のプレビュー',
  asOf: '{{time}} 時点の記録から作成',
  copy: 'Markdown をコピー',
  markdown: 'Markdown',
  html: 'HTML',
  pdf: 'PDF',
  print: '印刷',
  exported: '{{file}} を書き出しました',
  keys: {
    afterAction: '事後報告書を表示',
    summary: '経営向け要約を表示',
    language: '報告書の言語を切り替える',
    copy: 'Markdown をコピー',
    markdown: 'Markdown で書き出す',
    html: 'HTML で書き出す',
    pdf: 'PDF で書き出す',
    print: '印刷する'
  }
} as const
