/**
 * Words that people use for one another in this field, a group a line. `_` joins the words of a phrase.
 * A match by concept counts less than one by word, and a group is only as telling as its words are rare.
 * They are published with the keywords, so that a number or a message is looked up without them.
 */
export const concepts = `
missing gone absent not_found not_exist no_such unknown nonexistent cannot_find cant_find not_there not_available unavailable
wrong incorrect invalid bad illegal not_valid not_right not_correct not_acceptable not_accepted not_allowed malformed mistaken broken corrupt damaged
fail fails failed failing failure unable unsuccessful cannot cant couldnt not_work not_pass not_go_through goes_wrong went_wrong wont could_not
document documents doc docs contract contracts agreement paperwork
file files pdf attachment
picture image photo pic snapshot scan portrait photograph
email mail mailbox e_mail inbox
sms text_message text_messages texting
credit credits balance funds money
limit limits maximum max quota too_many reached exceeded exceeds exceed no_more
big large heavy huge oversized
size dimensions length
administrator admin administrators admins
phone mobile handset cellphone cell smartphone
signer signatory signatories signee
company corporate business organisation organization firm
registration join joining register registered sign_up signup signing_up signed_up enrol enroll enrolment
login log_in sign_in log_on logon signin logging_in signing_in logged_in
personal individual private
blank empty not_filled left_out
expired no_longer_valid lapsed outdated out_of_date too_old stale timed_out ran_out past
delete deleted remove removed erase erased wiped trashed discard
permission authorized authorised authorization authorisation permitted rights granted allowed
unauthorized unauthorised no_permission no_rights forbidden
identity id ic mykad nric passport identity_card id_card national_id identification
same identical equal
mismatch disagree differ differs different not_match doesnt_match not_agree not_same dont_match not_equal
read retrieve retrieved extract extracted extraction ocr recognised recognized detect detected detection
gender sex male female
nationality citizenship
country nation
revoke revoked revocation withdraw withdrawing
certificate cert certificates certs
create generate generated creation created make issue issued
lock locked blocked
closed shut terminated deactivated
busy overloaded overload
version release
decrypt decryption decipher
timestamp time_stamp
otp one_time one_time_password one_time_code passcode
taken occupied in_use already_used already_exists exists
insufficient not_enough too_low ran_out used_up no_left out_of no_credit top_up none_left recharge refill buy_more
storage disk diskspace space
refused declined rejected denied refuse decline reject
attempts tries attempt try
blurry unclear blurred blur blurriness not_sharp unsharp out_of_focus fuzzy
brightness dark bright lighting light glare overexposed
front obverse
back rear reverse
selfie own_face
ltv long_term
microprint micro_print micro_printing microprinting
font typeface lettering
location position place coordinates spot area
type kind sort
illegal prohibited
symbols characters character symbol punctuation letters signs
ekyc kyc know_your_customer
recipient addressee
completed finished done complete
hash checksum mac digest message_authentication_code
parameter parameters argument arguments field fields
format layout structure syntax
pending waiting awaiting wait
approval approved approve review reviewed
duplicate twice double already
activated activate active activation
unsupported not_supported not_support no_support
verification verify verified authenticate authentication confirm confirmation confirmed
creator sender owner author originator
upload uploaded attach attached add adding added submit
swapped swap replaced replace substitution substituted exchanged
screen monitor display
color colour grey gray greyscale grayscale monochrome black_and_white photocopy
small tiny little
validation validate validated check checked
seal stamp chop
buy purchase purchased
password passwords passphrase
user users member customer person
reminder remind nudge
reported report reports
signature sign signed signing signatures autograph
retrieve get_from
`
