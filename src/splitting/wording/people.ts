/** Nouns for one person, told by what the person is or does. */
const roles =
  /^(?:spokes(?:man|woman|person)|man|woman|boy|girl|child|official|victim|critic|governor|ambassador|attorney|nurse|actress|student|judge|priest|bishop|captain|guard|witness|mother|father|grandmother|grandfather|uncle|aunt|cousin|nephew|niece|brother|sister|son|daughter|wife|husband|friend|president|king|queen|prince|princess|chief|head|secretary|aide|cop|pilot|tourist|agent|client|patient|hostage|rebel|suspect|candidate)$/;
// What most words for those who do something end in, and the things that end so too.
const doers = /(?:ers?|ors?|ists?|ians?|ees?|men|women|man|woman)$/;
const things =
  /^(?:computer|tower|water|paper|number|river|order|letter|center|matter|power|weather|winter|summer|border|corner|chapter|tractor|factor|sector|reactor|motor|door|floor|error|mirror|harbor|harbour|labor|humor|trailer|container|carrier|cruiser|bomber|helicopter|server|browser|router|printer|newspaper|semester|quarter|cancer|fever|disaster|register|frontier|offer|answer|committee|coffee|degree|tree|fee|guarantee|poster|shelter|theater|chamber|layer|fiber|timber|rubber|copper|silver|paper|ladder|cover|tender|murder|rumor|tremor|corridor|elevator|generator|detector|monitor|indicator|editor-in-chief|freighter|tanker|trawler|liner|steamer|trigger|barrier|career|pioneer|volunteer|year|war|car|bar|star|human|mandate)s?$/;

export function isPerson(noun: string): boolean {
  return roles.test(noun) || (doers.test(noun) && noun.length > 4 && !things.test(noun));
}
