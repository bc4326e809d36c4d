/** How the desk works, in German, and what the ratings mean that it came with. */
import type { Methodology, RatingTexts } from './english-methodology.data.js';

export const germanMethodology: Methodology = {
  heading: 'Wie diese Redaktion arbeitet',
  lead: 'Alte Artikel sind voller Behauptungen, die niemand je wieder angesehen hat. Diese Redaktion nimmt sie sich einzeln vor und bewertet jede zweimal: nach dem, was am Tag des Artikels bekannt war, und nach dem, was heute bekannt ist.',
  sections: [
    {
      heading: 'Behauptungen',
      paragraphs: [
        'Ein Artikel wird aufbewahrt, wie er erschienen ist, und in einzelne Behauptungen zerlegt: Aussagen, die Belege je für sich stützen oder widerlegen könnten. Vorhersagen, Meinungen und Redensarten werden von Tatsachenbehauptungen unterschieden.',
        'Die Redaktion wählt aus, was geprüft wird, und sagt, warum: Eine Behauptung nennt etwas Erstes oder Größtes, wurde viel wiederholt, ist umstritten, könnte Schaden anrichten oder ist von öffentlichem Interesse.',
      ],
    },
    {
      heading: 'Damals und heute',
      paragraphs: [
        'Eine Behauptung kann nach allem, was man wissen konnte, richtig gewesen sein und sich seither als falsch erwiesen haben. Darum kann jeder Faktencheck zwei Bewertungen geben. „Damals“ gilt dem Wissen am Tag des Artikels, „heute“ dem unseren.',
        'Die Bewertung für damals darf nur auf Quellen beruhen, die bis zum Tag des Artikels erschienen waren. Alles Spätere weist die Datenbank der Redaktion ab. Eine Quelle ohne Datum gilt nie als damals bekannt.',
      ],
    },
    {
      heading: 'Unabhängige Prüfungen',
      paragraphs: [
        'Jede Behauptung wird von einer bis drei Personen geprüft, die getrennt arbeiten. Bevor alle Urteile vorliegen, sieht niemand von ihnen, was die anderen gefunden haben oder denken.',
        'Eine Prüfung endet mit einer Bewertung, ihrer Begründung und den Quellen, auf denen sie beruht. Wo nichts zu finden war, steht in der Prüfung, wo und wonach gesucht wurde, und der Faktencheck zeigt es.',
      ],
    },
    {
      heading: 'Vier Augen',
      paragraphs: [
        'Niemand veröffentlicht, was er selbst geprüft hat. Stimmen die Prüfungen überein, gibt jemand aus der Redaktion sie frei, der an keiner beteiligt war. Gehen sie auseinander, entscheidet eine solche Person mit eigener Bewertung und Begründung. Jeder Faktencheck nennt, wer geprüft und wer freigegeben hat.',
      ],
    },
    {
      heading: 'Belege',
      paragraphs: [
        'Jede Quelle wird mit ihren Daten gezeigt, mit dem, was sie für die Behauptung bedeutet (sie stützt, widerspricht oder ordnet ein), und mit einer archivierten Kopie, wo es eine gibt. Quellen gleichen Ursprungs, etwa derselben Agenturmeldung, zählen als eine.',
        'Eine Quelle, die geschützt werden muss, wird nicht genannt. Der Faktencheck sagt dann, wie viele es sind.',
      ],
    },
    {
      heading: 'Korrekturen und Rückzüge',
      paragraphs: [
        'Ein veröffentlichter Faktencheck wird nie geändert. Eine Korrektur ist eine weitere Fassung mit einer Notiz, was sich warum geändert hat; sie steht oben auf dem Faktencheck und im Verzeichnis der Korrekturen, und jede frühere Fassung bleibt lesbar. Ändert sich die Bewertung, heißt die Korrektur eine des Urteils.',
        'Ein Faktencheck, der nicht zu halten ist, wird zurückgezogen. Sein Urteil verschwindet; eine Seite, die sagt, wann und warum er zurückgezogen wurde, bleibt.',
      ],
    },
  ],
  scale: 'Die Bewertungen',
  scaleOf: (version, day) => `Version ${version} der Skala vom ${day}.`,
  scaleUntil:
    'Inzwischen ist eine spätere Version in Gebrauch. Faktenchecks behalten die, nach der sie bewertet wurden.',
  toCurrent: 'Die Skala, die jetzt gilt',
  why: 'Warum sie entstand',
  number: (value, worst, best) => `${value} auf einer Skala von ${worst} (schlechteste) bis ${best} (beste)`,
  noNumber: 'nicht auf der Linie von falsch bis wahr',
  versions: 'Versionen der Skala',
  version: (version) => `Version ${version}`,
};

export const germanRatings: RatingTexts = {
  true: { label: 'Wahr', meaning: 'Die Belege stützen die Behauptung in allem, worauf es ankommt.' },
  mostly_true: {
    label: 'Überwiegend wahr',
    meaning: 'Die Behauptung stimmt im Kern; eine Einzelheit ist falsch oder fehlt.',
  },
  half_true: { label: 'Halb wahr', meaning: 'Ein Teil der Behauptung stimmt, ein Teil ist falsch.' },
  mostly_false: {
    label: 'Überwiegend falsch',
    meaning: 'Die Behauptung hat einen wahren Kern und führt als Ganzes in die Irre.',
  },
  false: { label: 'Falsch', meaning: 'Die Belege widersprechen der Behauptung.' },
  missing_context: {
    label: 'Fehlender Zusammenhang',
    meaning: 'Was die Behauptung weglässt, ändert, was sie bedeutet.',
  },
  unproven: { label: 'Unbelegt', meaning: 'Die Belege, die zu haben sind, entscheiden es nicht.' },
  satire: { label: 'Satire', meaning: 'Es sollte nicht geglaubt werden.' },
  altered: {
    label: 'Verändertes Medium',
    meaning: 'Ein Bild, eine Aufnahme oder ein Dokument wurde verändert.',
  },
};
