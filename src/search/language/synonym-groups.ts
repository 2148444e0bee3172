/**
 * Words that people use for one another in this field, a group a line. `_` joins the words of a phrase.
 * A match by synonym counts less than one by word, and a group is only as telling as its words are rare.
 * The first three groups say how words are read: ways to say no, grammar that may stand within a phrase, and words of
 * everyday speech, which say little.
 * They are published with the keywords, so that a number or a message is looked up without them.
 */
export const synonyms = `
-not not never cant cannot couldnt dont doesnt didnt isnt arent wasnt werent wont wouldnt hasnt havent hadnt unable aint
-gap a an the any my your his her our their its this that is are was were be been being yet even ever to
-light api customer client colleague staff employee lady guy boss guest party visible correct properly ok okay able enough sure suddenly constantly repeatedly sometimes often usually normally once twice soon early late later earlier quickly slowly immediately finally forever time second minute hour half day daily night tonight yesterday tomorrow week month year moment currently recently ago until till meanwhile somehow somewhere anywhere elsewhere button click press tap want wish must shall supposed expected whole entire bit lot good great nice fine perfect reason without already find call kept actually under over above below between among beside along across own next however available ready started begin stop stay stays real full completely totally complain complaint said hear heard feel felt believe understand understood handle treat forgot forget forgotten remember notice needed likes love hate bring brings brought hold held turn run ran leave left set puts place two three four several few couple certain specific particular general generic various main regular ordinary likely maybe perhaps probably apparently obviously simply easy easily hard difficult strange weird odd annoying urgent important simple top bottom side inside outside persons everybody nobody ours mine yours theirs himself herself itself themselves myself yourself away around round down onto via per within against towards therefore thus hence although unless whether whenever wherever whichever whoever either neither both none things piece point fact case example instance situation step question answer asked thank dear regards hey anyhow anyway else rather pretty little less least almost nearly barely plus well better best worse worst fresh present latest ending waited tries gone went done become became occurs appear seemed looked watch saw displayed telling talk speak writes wrote written choose chose chosen pick selected decide
missing gone omitted omit not_locate not_located not_findable nowhere_to_be_found not_arrive no_trace no_result no_results not_known not_listed not_registered_anywhere not_set not_defined not_stored not_saved not_uploaded forgotten absent vanished disappeared lost lacking lacks lack without not_found not_exist no_such unknown nonexistent cannot_find not_there not_available unavailable not_visible not_have not_given not_sent not_provided not_present not_in_list not_part not_on_list no_longer_there no_more_there never_added not_passed not_included nowhere nobody nothing_there no_record not_shown not_seen invisible forgot_to left_off undefined null
wrong incorrect not_correctly nonsense weird unrecognised unrecognized unacceptable not_understand not_understood unfit inadmissible unsuitable invalid bad illegal not_valid not_right not_correct not_acceptable not_accepted malformed mistaken mistyped mistake misspelled misspelt typo broken corrupt corrupted damaged inaccurate faulty improper unacceptable garbage garbled rubbish bogus unusable not_recognised not_recognized not_like
fail fails not_go goes_bad gone_bad bombs not_working unsuccessful throws gives_error error_out stuck failed failing failure unable unsuccessful cannot not_work not_pass not_go_through goes_wrong went_wrong going_wrong could_not wont not_possible impossible no_success not_succeed not_able problem trouble error errors crashes crashed issue not_done unsuccessfully not_happen not_complete broke keeps_failing
document documents doc docs envelope envelopes lease contract contracts agreement agreements paperwork deed
file files pdf attachment attachments docx
picture image photo pic pics snapshot scan scanned portrait photograph photographed img pictures
email mail mailbox e_mail inbox emails mails
sms text_message text_messages texting texted texts text_msg
credit credits prepay tokens_left top_up budget balance funds money quota units wallet prepaid allowance
limit limits maximum max quota too_many reached exceeded exceeds exceed no_more cap capped over_limit more_than at_most ceiling how_many upper_limit
big large heavy huge oversized too_large bigger larger weighs
size dimensions length megabytes mb megabyte width height pixels resolution
administrator admin administrators admins superuser privileged
phone mobile handset cellphone cell smartphone telephone tel cellular
signer signers signatory signatories signee signees signing_party
company corporate corp firms businesses employer business organisation organization firm enterprise legal_person legal_entity corporation sdn_bhd ssm
registration join joining register registered sign_up signup signing_up signed_up signs_up enrol enroll enrolment enrollment enrolled onboard
login log_in portal log_me_in let_me_in get_in getting_in sign_me_in sign_in log_on logon signin logging_in signing_in logged_in signed_in signs_in get_in logs_in logging_on get_into
personal individual private natural
blank empty not_filled left_out not_entered left_blank left_empty nothing_entered not_supplied
expired no_longer_valid outlived elapsed not_valid_anymore no_more_valid after_deadline expiry lapsed outdated out_of_date too_old stale timed_out ran_out past run_out time_up time_is_up too_late expires not_valid_any_more no_longer_works too_long deadline overdue elapsed
old older outdated previous former obsolete ancient earlier existing legacy
delete deleted remove thrown_away throw_away tossed destroyed purge purged wipe clean_up cleaned_up clear cleared drop dropped gone_away go_away removed erase erased wiped trashed discard discarded deletion get_rid cancel
permission authorized authorised authorization authorisation permitted rights granted allowed privilege privileges consent entitled may
unauthorized unauthorised not_supposed_to not_may prohibited not_have_permission not_allow disallowed not_let no_permission no_rights forbidden not_allowed not_permitted access_denied not_authorised not_authorized lack_permission without_permission not_entitled no_access not_have_rights may_not
identity id ic mykad nric passport identity_card id_card national_id identification ids ic_card licence license
card mykad ic identity_card id_card nric_card
same identical findSimilarTexts equals equal unchanged
mismatch disagree differ differs different not_match not_agree not_same not_equal not_fit conflict contradict deviates not_tally inconsistent another_than other_than difference
read retrieve picked_up ocr_result parse scan_read decipher_text retrieved extract extracted extraction ocr recognised recognized detect detected detection unreadable legible illegible readable scan_result capture captured get_from pick_up make_out picked_up found find
gender sex male female man woman
nationality citizenship citizen citizens
country nation countries
revoke revoked revocation withdraw withdrawn withdrawing invalidate cancel_certificate revoking
certificate cert certificates certs digital_id pfx p12
create generate generated creation created create make issued set_up prepare
issue issued issuing issuance
lock locked blocked suspended lockout frozen barred locks
closed shut terminated deactivated close closure cancelled disabled
busy overloaded rate_limit rate_limited throttled throttling too_many_requests too_many_calls hammering slow_down peak overload traffic load congested slow swamped
version release build
decrypt decryption decipher decrypted encrypted encryption cipher aes ciphertext
timestamp time_stamp timestamping tsa
otp one_time one_time_password one_time_code passcode one_time_pin otps pin
taken occupied used claimed reserved assigned in_use already_used already_exists exists used_by already_taken already_there overlap overlaps
insufficient not_enough too_low ran_out used_up no_left out_of no_credit top_up none_left recharge refill buy_more zero run_out exhausted empty finished topup running_low depleted spent
storage disk diskspace space drive
refused declined pushed_back blocked_by said_no not_agree disagreed no_thanks rejected denied refuse decline reject not_accepted turned_down dismissed rejects refusal bounced said_no deny
attempts tries attempt try times five_times many_times several_times
blurry unclear blurred blur blurriness not_sharp unsharp out_of_focus fuzzy not_clear hazy shaky
brightness dark bright lighting light glare overexposed underexposed dim shadow shadows sunlight lamp backlit backlight
front obverse
back rear reverse other_side
selfie own_face self_portrait
face facial faces
ltv long_term
microprint micro_print micro_printing microprinting tiny_print fine_print tiny_text small_print microtext tiny_lettering
hologram holographic shiny holo
font typeface lettering print_type fonts
location position place hasKnownPrefix coordinates spot area where_to placement positioned
type kind sort types kinds
illegal prohibited unlawful
symbols characters character symbol punctuation letters signs apostrophe slash comma dash emoji special_characters
ekyc kyc know_your_customer identity_check identity_verification id_verification
recipient addressee receiver recipients
completed finished done complete all_signed everyone_signed fully_signed everybody_signed closed concluded finalised finalized
hash checksum mac digest message_authentication_code hmac sha256
parameter parameters argument arguments field fields params param property attribute
format layout structure syntax form shape
pending waiting awaiting wait
approval approved approve review reviewed unapproved unreviewed
duplicate twice double already duplicated second_time again
activated activate active activation inactive not_activated unconfirmed confirm_email
unsupported not_supported not_support no_support
enabled not_enabled switched_off turned_off disabled feature plan subscription activated switched_on turned_on not_included switch_on turn_on
verification verify proof prove proven identify identified verified authenticate authentication confirm confirmation confirmed verifying confirming prove
creator sender owner author originator initiator
upload uploaded attach attached add adding added submit uploading uploads submitted import
swapped swap replaced replace substitution substituted exchanged substitute swapping pasted_over
screen monitor display screenshot
color colour xerox xeroxed grey gray greyscale grayscale monochrome black_and_white photocopy photocopied colours colors black_white
small tiny little
validation validate validated check checked checking validity
seal stamp chop
buy purchase purchased bought purchasing
password passwords passphrase passwd pwd pw passcode
user users member customer person people
reminder remind nudge reminding reminders chaser follow_up chase chasing
reported report reports
signature sign signed signing signatures autograph esign e_signature esignature signs
retrieve get_from
send sent shipped mailed emailed forwarded relay transmitted deliver delivered delivery dispatch transmit go_out went_out sending arrive arrived arrives arriving receive received get_through reach reached
undelivered not_delivered not_received not_arrived never_arrived not_come not_sent not_receive not_arrive not_get bounced not_reach not_got not_send not_deliver no_email no_sms never_came still_waiting_for
app application apps
update upgrade newer newest latest
enter entered typed type_in key_in put_in input entering typing keyed
owner belongs belong owned property_of not_mine not_my someone_else someone_elses somebody_else somebody_elses other_person another_user
token bearer accesstoken jwt
server backend service platform
decoded decode encoding encoded base64 encode
timeout timed_out no_answer not_answer not_respond no_response too_slow not_react no_reply not_in_time in_time respond responded answered response
terminal device devices
tampered altered modified changed manipulated change modify forged
template templates boilerplate
sequence order step first before
mix mixed mixing combine combined combining together both
several multiple bulk batch mass many
renamed extension suffix mime
name names surname firstname fullname given_name family_name last_name first_name
old_password current_password previous_password
push notification notifications prompt
cut_off truncated shortened incomplete partial
weak strong strength complexity short simple rules policy
success successful succeeded worked works ok okay fine all_good no_error no_errors no_problem went_through all_fine went_well all_right
no_reason unspecified unexplained generic_error without_reason no_explanation not_say_why not_know_why no_details vague unspecific
unneeded not_need no_need not_required not_necessary unnecessary needless nothing_to nothing_left
`
