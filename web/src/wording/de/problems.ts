import type { problems as english } from '../en/problems.js';
import type { Translated } from '../translated.js';

export const problems: Translated<typeof english> = {
  offline: 'Die Redaktion ist nicht erreichbar. Prüfen Sie die Verbindung; nichts Geschriebenes geht verloren.',
  request_invalid: 'Etwas fehlt oder ist falsch. Berichtigen Sie das Genannte und senden Sie es noch einmal.',
  request_malformed: 'Was gesendet wurde, war nicht lesbar. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  request_too_large: 'Das ist größer, als die Redaktion annimmt. Kürzen Sie es, oder senden Sie es in Teilen.',
  request_media_type: 'Was gesendet wurde, war nicht lesbar. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  request_cross_site:
    'Änderungen nimmt die Redaktion nur von ihren eigenen Seiten an. Öffnen Sie sie unter ihrer eigenen Adresse und versuchen Sie es dort.',
  request_unknown_route:
    'Unter dieser Adresse gibt es nichts. Laden Sie die Seite neu: vielleicht wurde die Redaktion inzwischen erneuert.',
  request_cursor: 'Die Liste ist nicht mehr die, die Sie zu lesen begonnen haben. Laden Sie sie von vorn.',
  request_version_missing:
    'Die Änderung sagte nicht, worauf sie beruht. Laden Sie die Seite neu und nehmen Sie sie noch einmal vor.',
  request_version_malformed:
    'Die Änderung sagte nicht, worauf sie beruht. Laden Sie die Seite neu und nehmen Sie sie noch einmal vor.',
  request_key_malformed:
    'Diese Änderung war von anderen nicht zu unterscheiden. Laden Sie die Seite neu und nehmen Sie sie noch einmal vor.',
  request_key_reused:
    'Eine Änderung wie diese wurde schon gesendet. Laden Sie die Seite neu, sehen Sie nach, was jetzt da steht, und nehmen Sie sie noch einmal vor, falls nötig.',
  sign_in_required: 'Sie sind abgemeldet. Melden Sie sich wieder an; was Sie geschrieben haben, ist noch da.',
  sign_in_wrong: 'E-Mail-Adresse oder Passwort ist falsch. Prüfen Sie beides und versuchen Sie es noch einmal.',
  sign_in_throttled: 'Zu viele Versuche schlugen fehl. Warten Sie {{wait}}, und versuchen Sie es dann noch einmal.',
  permission_missing: 'Ihre Rollen erlauben das nicht. Rollen ändert die Verwaltung unter Verwaltung, Personen.',
  person_unknown: 'Diese Person gibt es hier nicht. Gehen Sie zurück zur Liste der Personen.',
  person_stale:
    'Diese Person wurde inzwischen geändert. Sehen Sie nach, was jetzt da steht, und nehmen Sie Ihre Änderung dann noch einmal vor.',
  person_email_taken: 'Diese E-Mail-Adresse hat schon jemand. Melden Sie sich damit an, oder nehmen Sie eine andere.',
  person_last_admin: 'Ohne Verwaltung geht es nicht. Geben Sie diese Rolle zuerst jemand anderem.',
  invitation_unknown:
    'Diese Einladung gibt es nicht. Prüfen Sie, ob der Link vollständig ist, oder bitten Sie die Verwaltung um einen neuen.',
  invitation_spent:
    'Die Einladung wurde schon benutzt, zurückgenommen oder ist abgelaufen. Bitten Sie die Verwaltung um eine neue.',
  token_unknown: 'Diesen Token gibt es nicht mehr; er wurde widerrufen. Die Liste zeigt, welche Sie haben.',
  token_scope: 'Ein Token kann nicht mehr als Sie selbst. Lassen Sie weg, was Ihre Rollen nicht erlauben.',
  session_unknown: 'Diese Sitzung ist schon zu Ende. Die Liste zeigt, welche offen sind.',
  article_unknown: 'Diesen Artikel gibt es nicht. Suchen Sie ihn in der Liste der Artikel.',
  article_duplicate: 'Dieser Text ist schon da; nichts wurde hinzugefügt. Öffnen Sie den Artikel, der ihn enthält.',
  article_in_future: 'Ein Artikel kann nicht in der Zukunft erschienen sein. Prüfen Sie den Tag.',
  article_empty: 'Darin ist kein Text. Fügen Sie den Artikel selbst ein, nicht nur seine Adresse.',
  article_too_large:
    'Der Artikel ist größer als 1 MB. Lassen Sie weg, was nicht dazugehört, oder reichen Sie ihn in Teilen ein.',
  article_stale:
    'Die Angaben zu diesem Artikel wurden inzwischen geändert. Sehen Sie nach, was jetzt da steht, und nehmen Sie Ihre Änderung dann noch einmal vor.',
  article_not_split:
    'Der Artikel wird noch in Behauptungen zerlegt. Warten Sie, bis das fertig ist, und versuchen Sie es dann noch einmal.',
  claim_unknown:
    'Diese Behauptung gibt es nicht. Vielleicht wurde sie geteilt oder zusammengeführt; suchen Sie sie in ihrem Artikel.',
  claim_stale:
    'Diese Behauptung wurde geändert, seit Sie sie geöffnet haben. Sehen Sie nach, was jetzt da steht, und machen Sie dann weiter; was Sie geschrieben haben, ist noch da.',
  claim_wrong_state: 'Die Behauptung ist weiter; das geht mit ihr nicht mehr. Sehen Sie nach, wo sie jetzt steht.',
  claim_wrong_role: 'Ihre Rolle erlaubt das an einer Behauptung nicht. Jemand mit der passenden Rolle kann es tun.',
  claim_unmet: 'Etwas, das dafür nötig ist, fehlt.',
  claim_span: 'Die gewählten Wörter stehen nicht im Artikel. Wählen Sie sie in seinem Text neu.',
  claim_elsewhere: 'Diese Behauptungen stehen nicht alle in einem Artikel. Wählen Sie solche aus demselben Artikel.',
  live_too_many:
    'Sie haben die Redaktion in zu vielen Fenstern offen. Schließen Sie einige; diese Seite zeigt Neues, sobald sie neu geladen wird.',
  lease_lost:
    'Sie halten diese Behauptung nicht mehr: die Zeit lief ab, oder sie wurde zurückgegeben. Ihr Entwurf ist gespeichert; nehmen Sie die Behauptung noch einmal, um weiterzumachen.',
  draft_unknown: 'Von Ihnen gibt es zu dieser Behauptung keinen Entwurf. Beginnen Sie einen neuen.',
  review_unknown:
    'Diese Bewertung gilt nicht mehr: sie wurde zurückgenommen oder zurückgereicht. Sehen Sie nach, welche jetzt gelten.',
  evidence_unknown:
    'Dieser Beleg steht nicht mehr an der Behauptung. Sehen Sie nach, was jetzt da steht, und tragen Sie ihn neu ein, falls nötig.',
  evidence_stale:
    'Dieser Beleg wurde inzwischen geändert. Sehen Sie nach, was jetzt da steht, und nehmen Sie Ihre Änderung dann noch einmal vor.',
  evidence_cited: 'Ein Urteil stützt sich auf diesen Beleg, darum bleibt er. Ändern Sie zuerst das Urteil.',
  evidence_too_late:
    'Was damals bekannt war, darf sich nur auf Belege stützen, die bis zum Tag des Artikels erschienen sind. Führen Sie diesen für heute an, oder geben Sie sein Datum an.',
  rating_unknown: 'Diese Stufe steht nicht mehr auf der Skala. Wählen Sie eine, die darauf steht.',
  scale_unknown: 'Diese Skala gibt es nicht. Ihre Geschichte zeigt, welche es gab.',
  scale_stale:
    'Die Skala wurde inzwischen geändert. Sehen Sie nach, was jetzt da steht, und nehmen Sie Ihre Änderung dann noch einmal vor.',
  scale_key_gone:
    'Urteile benutzen eine Stufe, die damit von der Skala verschwände oder eine andere Zahl bekäme. Lassen Sie sie, wie sie ist.',
  settings_stale:
    'Die Einstellungen wurden inzwischen geändert. Sehen Sie nach, was jetzt da steht, und nehmen Sie Ihre Änderung dann noch einmal vor.',
  check_unknown: 'Diese Prüfung gibt es nicht. Suchen Sie sie unter den veröffentlichten.',
  check_stale:
    'Diese Prüfung wurde inzwischen berichtigt oder zurückgezogen. Sehen Sie nach, was jetzt da steht, und nehmen Sie Ihre Änderung dann noch einmal vor.',
  check_not_yet: 'An diesem Tag war zu dieser Behauptung noch nichts veröffentlicht. Wählen Sie einen späteren.',
  check_retracted: 'Die Prüfung wurde zurückgezogen. Ihre Seite sagt, warum; die Behauptung lässt sich neu aufnehmen.',
  check_gates:
    'Die Prüfung lässt sich noch nicht veröffentlichen. Berichtigen Sie das Genannte und versuchen Sie es dann noch einmal.',
  check_unchanged: 'Die Berichtigung ändert nichts. Ändern Sie, was zu berichtigen ist, oder lassen Sie es.',
  server_not_ready:
    'Die Redaktion kann gerade nicht arbeiten. Nichts wurde geändert; warten Sie einen Moment und versuchen Sie es noch einmal.',
  server_fault:
    'Auf unserer Seite ging etwas schief. Nichts wurde geändert; versuchen Sie es noch einmal, und sagen Sie es denen, die die Redaktion betreiben, wenn es so bleibt.',
};
