import type { ScenarioLintCode } from '../problem.ts'
import type { LocalText } from '../schema.ts'

/** A sentence a problem of a drill's scenario, in each language. */
export const scenarioSentences: Readonly<Record<ScenarioLintCode, LocalText>> = {
  'newer-file': {
    ja: 'このファイルは新しい版(形式 {version})で作られていて、この版では読めません。',
    en: 'This file was made by a newer version (format {version}) and cannot be read here.'
  },
  'inject-after-end': {
    ja: '訓練が終わる{minutes}分より後の状況付与です。時刻を早めるか、訓練を長くしてください。',
    en: 'This inject comes after the drill has ended ({minutes} minutes). Move it forward or make the drill longer.'
  },
  'inject-without-deed': {
    ja: '求める行動がないため、この状況付与への対応は採点できません。',
    en: 'It asks for no deed, so nothing in the log can show what the room made of it.'
  },
  'objective-unserved': {
    ja: '目標「{id}」に結び付いた状況付与がなく、達成を確かめられません。',
    en: 'No inject serves the objective "{id}", so nothing shows whether it was reached.'
  },
  'condition-on-itself': {
    ja: 'この状況付与自身を待つ条件になっていて、成り立つことがありません。',
    en: 'The condition looks at the inject itself and can never hold.'
  },
  'condition-contradicts': {
    ja: '同じことを「出す条件」と「見送る条件」の両方にしています。',
    en: 'The same thing is asked for to release it and to skip it.'
  },
  'condition-too-late': {
    ja: '条件の状況付与「{id}」がそれより後に出るため、この条件は成り立ちません。',
    en: 'The inject "{id}" comes later than that, so the condition can never hold.'
  },
  'condition-circle': {
    ja: '状況付与が互いに待ち合っていて、どれも出ません: {ring}',
    en: 'These injects wait for one another, so none ever comes: {ring}'
  },
  'duty-of-other-type': {
    ja: '対応項目「{id}」はこの種別の停止では使われず、行えません。',
    en: 'The duty "{id}" is none of this incident type, so nobody can do it.'
  }
}
