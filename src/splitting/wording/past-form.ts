/** The simple past of a verb given as its -ing form: "killing" → "killed". */
const irregular: Record<string, string> = {
  leaving: 'left', making: 'made', saying: 'said', taking: 'took', giving: 'gave', going: 'went', getting: 'got', becoming: 'became',
  bringing: 'brought', building: 'built', buying: 'bought', catching: 'caught', choosing: 'chose', coming: 'came', cutting: 'cut',
  drawing: 'drew', driving: 'drove', falling: 'fell', feeling: 'felt', fighting: 'fought', finding: 'found', flying: 'flew',
  forcing: 'forced', having: 'had', hearing: 'heard', hitting: 'hit', holding: 'held', keeping: 'kept', knowing: 'knew', leading: 'led',
  losing: 'lost', meeting: 'met', paying: 'paid', putting: 'put', reading: 'read', rising: 'rose', running: 'ran', seeing: 'saw',
  seeking: 'sought', selling: 'sold', sending: 'sent', setting: 'set', shooting: 'shot', sitting: 'sat', speaking: 'spoke',
  spending: 'spent', standing: 'stood', striking: 'struck', telling: 'told', thinking: 'thought', winning: 'won', writing: 'wrote',
  breaking: 'broke', beginning: 'began', being: 'was', doing: 'did', wearing: 'wore', throwing: 'threw', lying: 'lay', dying: 'died',
};

export function pastForm(participle: string): string {
  const known = irregular[participle];
  if (known) return known;
  const base = participle.replace(/ing$/, '');
  return /y$/.test(base) && !/[aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}
