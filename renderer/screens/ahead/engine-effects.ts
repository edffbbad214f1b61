/** What the engine does by itself when it tells somebody; everything else asks a person or says nothing new. */
export const engineEffects: readonly string[] = [
  'advanceCall',
  'setSeverity',
  'raiseSeverity',
  'setType',
  'startClock',
  'blockAssetSafeClaim',
  'blockResume'
]
