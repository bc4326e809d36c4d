/** Abbreviations by what may follow them. */

/** Always followed by the name they belong to: "Sen. Ruiz", "St. Kilda". */
export const titles = new Set(
  'mr mrs ms dr sen rep gov gen col lt maj sgt cpl capt cmdr adm prof rev hon st pres supt det insp amb mt ft messrs sens reps fr sr.a vs viz cf al ph'.split(
    ' ',
  ),
);

/** May end a sentence: only a word that often begins one shows that they did. */
export const perhapsLast = new Set(
  'inc corp co ltd bros jr sr u.s u.k u.n e.u d.c l.a p.m a.m b.c a.d etc ariz calif fla mass mich minn pa tex va wash wis ill ind ga conn colo okla ore tenn ky la md mo nev n.y n.j n.c s.c n.h n.m n.d s.d r.i w.va u.s.s.r ph.d m.d b.a m.a mph km kg dept univ assn est'.split(
    ' ',
  ),
);

/** Followed by a number: "No. 1", "pp. 3-5", "Oct. 9". */
export const beforeNumbers = new Set(
  'no nos fig p pp vol art sec ch para jan feb mar apr jun jul aug sep sept oct nov dec ca c'.split(' '),
);

/** Words that begin a sentence far oftener than they continue a name. */
export const openers = new Set(
  'the a an it he she they we i you this that these those his her its their our in on at by for with from but and or so yet if when while after before as since although though however meanwhile also there here some many most one no not what who why how last next according earlier later police officials though even because both each every only such other'.split(
    ' ',
  ),
);
