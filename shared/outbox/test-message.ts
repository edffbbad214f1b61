import type { OutboxText } from './message.ts'

/** The message that a connector is tried with: it says of itself that it is none, in both languages. */
export function testText(connector: string): OutboxText {
  return {
    ja: {
      title: '【テスト】Haltdesk の接続確認',
      body: `これは連携先「${connector}」の接続確認です。お知らせではありません。対応は不要です。`
    },
    en: {
      title: '[TEST] Haltdesk connection check',
      body: `This checks the connector “${connector}”. It is no notice, and nothing needs to be done.`
    }
  }
}
