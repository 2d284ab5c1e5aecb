### The options, the table in which they are compared, and what stands in a cell without a figure.

option-care = No operation: painkillers, exercise and time
option-vertebroplasty = Cement alone (vertebroplasty)
option-kyphoplasty = Balloon, then cement (kyphoplasty)
option-cavity-creation = Space made with a tool, then cement
option-implant = Metal implant, then cement
option-medicine = Bone medicine, with any of these

outcome-relief-2-weeks = Little pain after two weeks
    .note = In this trial { $vapour-pretend } had little pain after a pretend (placebo) procedure. All had bad pain from a new break.
outcome-relief-1-year = Enough pain relief within a year
    .note = It was counted in people who did not have an operation. Other trials give points of a pain score and do not count people.
outcome-pain-points = How much more pain fell than in the group beside it
    .note = Cement alone was compared with an injection or a pretend procedure, and people did not know what they had. One trial was of new breaks and found no clear difference. The other was of pain that had lasted for more than three months. The balloon was compared with no operation, and people knew what they had.
outcome-sinks-1-year = The broken bone sinks more
    .note = Both groups are from one trial.
outcome-new-break-1-year = A new break in the spine within a year
    .note = The first two groups are from one trial, and the gap may be chance. The balloon is from a trial that took more X-rays. With cement alone it was { $new-cement-films } there, and that gap may be chance too.
outcome-new-break-2-years = A new break in the spine within two years
    .note = Both groups are from one trial, and the difference may be chance.
outcome-leak-scan = Cement outside the bone, seen on a CT scan
    .note = Most leaks cause no symptoms. Both groups are from one trial.
outcome-cord = Cement next to the spinal cord
    .note = Most of these people needed no operation for it: { $cord-surgery } did.
outcome-lungs = Cement in the lungs, seen on a scan
    .note = None in the smaller study had symptoms. The larger study mixes both ways of treatment.
outcome-infection = An infection that needs surgery
    .note = This was one small study.
outcome-bleeding = A bleed that has to be drained
    .note = This was one small study.
outcome-heart = The heart stops during the procedure
    .note = It happened to one person. Most people in this study had a balloon.
outcome-grave = Paralysis or death from the procedure
    .note = Both have happened. Not all harm is reported, so the true number may be higher.
outcome-drug-harm = Bad side effects of strong painkillers
    .note = These people were 65 or older and had new pain. With milder painkillers it was { $opioid-none }.

cell-no-cement = Cannot happen without cement
cell-no-procedure = Cannot happen without a procedure
cell-not-in-trial = This trial had no such group
cell-not-tested = We found no such trial
cell-compared = This is what the balloon was compared with
cell-unknown = We found no reliable number
cell-reports = It was reported, but not counted like this
cell-happened = It has happened; we found no reliable number
cell-may-need-drugs = These people may need painkillers too
