/** Verbs by what they do to the clause that depends on them. */
const list = (words: string) => new Set(words.split(/\s+/));

/** Their content can be checked apart from the saying: "Officials said the dam had failed." */
export const reporting =
  list(`say says said saying tell tells told state states stated report reports reported add adds added
  explain explains explained note notes noted claim claims claimed allege alleges alleged insist insists insisted write writes wrote
  writing confirm confirms confirmed reveal reveals revealed estimate estimates estimated assert asserts asserted maintain maintains
  maintained disclose disclosed testify testified acknowledge acknowledged indicate indicates indicated argue argues argued show shows
  showed shown conclude concludes concluded declare declared observe observed remark remarked recall recalled quoted cited mention
  mentioned find finds found stating adding claiming saying learn learns learned warn warns warned posted comment comments commented
  believe believes believed think thinks suspect suspects suspected pointed points`);

/** As "reporting", but only with "that" or a quotation after them: alone they mean other things. */
export const reportingWithThat = list(
  'show shows showed shown find finds found recall recalled observe observed indicate indicates indicated write writes wrote learn learns learned warn warns warned posted comment comments commented believe believes believed think thinks suspect suspects suspected pointed points',
);

/** Verbs of a lasting condition: their clauses are states, whatever their tense. */
export const stative =
  list(`be is are was were been have has had know knows knew known want wants wanted need needs needed believe
  believes believed think thinks thought remain remains remained live lives lived contain contains contained consist consists consisted
  belong belongs belonged include includes included oppose opposes opposed support supports supported represent represents seem seems
  seemed appear appears appeared hold holds own owns owned lack lacks lacked exist exists existed depend depends mean means meant cost
  costs refer refers referred face faces suffer suffers hope hopes hoped fear fears feared consider considers considered like likes liked
  say says stand stands stood lie lies describe described call calls called dub dubbed characterize characterized beset worried able used named known
  based located situated dubbed nicknamed holding titled entitled aimed designed`);

/** Verbs of holding a view: whoever reports them reports a state of mind. */
export const attitudes = list(
  'suggest suggested suggests theorized theorised argued concluded scoffed criticized criticised praised welcomed blamed voiced agreed disagreed doubted',
);

/** Infinitives after them are still to come. */
export const planning = list(
  'plan plans planned expect expects expected schedule scheduled set due intend intends intended likely pledge pledges vow vows promise promises aim aims propose proposes slated poised planning hope hopes',
);

export const causal =
  /\b(?:because|due to|caus(?:e|es|ed|ing)|led to|leads to|leading to|result(?:s|ed|ing)? (?:in|from)|prompt(?:s|ed|ing)|thanks to|owing to|on the grounds that|blam(?:e|es|ed)|trigger(?:s|ed|ing)?|stem(?:s|med) from|attributed to|forc(?:ed|es|ing)|under the (?:\w+ )?pretext|put(?:s|ting)? \w+ \w+ at risk|as a result)\b/i;

export const ruling =
  /\b(?:requires?|required|prohibit(?:s|ed)?|bans?|banned|forbids?|forbidden|must|illegal|legal|mandat(?:es?|ed|ory)|law|treaty|obliged|allowed to|permitted|entitled|exempt|covered by|not cover|does not apply|applies to)\b/i;

/** Words of judgement: with one of them a clause is an opinion, somebody's if anybody is named. */
export const judging =
  /\b(?:bold|unprecedented step|deserves?|difficult decision|disappoint\w*|noteworthy|remarkable|outstanding|wonderful|terrible|disgrace\w*|shameful|outrag\w*|affront|misguided|absurd|great (?:honou?r|day|victory)|proud|sad|happy|excited|perfect|should have|should be|ought to|it is time|it's time|it’s time|important|interesting|dangerous|brave|unfair|fair|wrong|right thing|clear(?:ly)?|no question|fantastic|amazing|beautiful|ridiculous|unacceptable|tragic|thrilled|delighted|grateful|love|hope)\b/i;

export const feeling = /\bI(?:['’]m| am)\b|\b(?:I|we) (?:feel|felt|hope|believe|think|want|love|wish)\b/i;
