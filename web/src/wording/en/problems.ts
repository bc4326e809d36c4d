/** Refusals by their code, a point written as an underscore: what happened and what to do next. */
export const problems = {
  offline: 'The desk cannot be reached. Check the connection; nothing that you typed is lost.',
  request_invalid: 'Something is missing or wrong. Mend what is named and send it again.',
  request_malformed: 'The desk could not read what was sent. Reload the page and try again.',
  request_too_large: 'This is larger than the desk accepts. Shorten it, or send it in parts.',
  request_media_type: 'The desk could not read what was sent. Reload the page and try again.',
  request_cross_site:
    'The desk takes changes from its own pages only. Open the desk at its own address and try again there.',
  request_unknown_route: 'There is nothing at this address. Reload the page: the desk may have been renewed meanwhile.',
  request_cursor: 'The list is no longer the one that you began to read. Load it again from its start.',
  request_version_missing: 'The change did not say what it is based on. Reload the page and make it again.',
  request_version_malformed: 'The change did not say what it is based on. Reload the page and make it again.',
  request_key_malformed: 'The desk could not tell this change from others. Reload the page and make it again.',
  request_key_reused:
    'A change like this was sent before. Reload the page, look at what is there now, and make it again if it is needed.',
  sign_in_required: 'You are signed out. Sign in again; what you typed is still here.',
  sign_in_wrong: 'E-mail address or password is wrong. Check both and try again.',
  sign_in_throttled: 'Too many attempts failed. Wait {{wait}}, then try again.',
  permission_missing: 'Your roles do not allow this. An admin can change them under Admin, People.',
  person_unknown: 'There is no such person here. Go back to the list of people.',
  person_stale: 'Somebody changed this person meanwhile. Look at what stands there now, then make your change again.',
  person_email_taken: 'Somebody already has this e-mail address. Sign in with it, or take another address.',
  person_last_admin: 'The desk needs at least one admin. Make somebody else an admin first.',
  invitation_unknown:
    'There is no such invitation. Check that the link is whole, or ask an admin of the desk for a new one.',
  invitation_spent:
    'The invitation was used already, was withdrawn, or has run out. Ask an admin of the desk for a new one.',
  token_unknown: 'There is no such token any more; it was revoked. The list shows those that you have.',
  token_scope: 'A token cannot do more than you may do yourself. Leave out what your roles do not give.',
  session_unknown: 'This session has ended already. The list shows those that are open.',
  article_unknown: 'There is no such article. Look for it in the list of articles.',
  article_duplicate: 'This text is here already, so nothing was added. Open the article that has it.',
  article_in_future: 'An article cannot have been published in the future. Check the day.',
  article_empty: 'There is no text in this. Paste the article itself, not only its address.',
  article_too_large: 'The article is larger than 1 MB. Leave out what does not belong to it, or submit it in parts.',
  article_stale:
    'Somebody changed the particulars of this article meanwhile. Look at what stands there now, then make your change again.',
  article_not_split: 'The article is still being split into claims. Wait until that is done, then try again.',
  claim_unknown: 'There is no such claim. It may have been merged or split; look for it in its article.',
  claim_stale:
    'Somebody changed this claim since you opened it. Look at what stands there now, then go on; what you typed is still here.',
  claim_wrong_state: 'The claim has moved on, and this cannot be done to it any more. Look at where it stands now.',
  claim_wrong_role: 'Your role does not allow this on a claim. Somebody with the role for it can do it.',
  claim_unmet: 'Something that this needs is missing.',
  claim_span: 'The words that were picked do not lie in the article. Pick them in its text again.',
  claim_elsewhere: 'These claims are not all of one article. Pick claims of the same article.',
  live_too_many:
    'You have the desk open in too many windows. Close some; this page still shows what is new when it is loaded again.',
  lease_lost:
    'You no longer hold this claim: its time ran out, or it was given back. Your draft is kept; take the claim again to go on.',
  draft_unknown: 'There is no draft of yours on this claim. Begin a new one.',
  review_unknown:
    'This review does not stand any more: it was withdrawn or returned. Look at the reviews that stand now.',
  evidence_unknown:
    'This evidence is not on the claim any more. Look at what is there now, and record it again if it is needed.',
  evidence_stale:
    'Somebody changed this evidence meanwhile. Look at what stands there now, then make your change again.',
  evidence_cited: 'A verdict rests on this evidence, so it stays. Change the verdict first.',
  evidence_too_late:
    "What was known then may rest only on evidence from before the article or from its day. Cite this for today's rating, or give its date.",
  rating_unknown: 'This rating is not on the scale any more. Choose one that is.',
  scale_unknown: 'There is no such rating scale. Look at its history for those there were.',
  scale_stale:
    'Somebody changed the rating scale meanwhile. Look at what stands there now, then make your change again.',
  scale_key_gone: 'Verdicts use a rating that this would take off the scale or give another number. Keep it as it is.',
  settings_stale:
    'Somebody changed the settings meanwhile. Look at what stands there now, then make your change again.',
  check_unknown: 'There is no such check. Look for it among the published ones.',
  check_stale:
    'Somebody corrected or retracted this check meanwhile. Look at what stands there now, then make your change again.',
  check_not_yet: 'Nothing was published on this claim on that day. Choose a later day.',
  check_retracted: 'The check was retracted. Its page says why; the claim can be reopened.',
  check_gates: 'The check cannot be published yet. Mend what is named, then try again.',
  check_unchanged: 'The correction changes nothing. Change what is to be corrected, or leave it.',
  server_not_ready: 'The desk cannot work right now. Nothing was changed; wait a moment and try again.',
  server_fault:
    'Something went wrong on our side. Nothing was changed; try again, and tell whoever runs the desk if it stays so.',
} as const;
