### How often something happens: one grammar for all places. The figures are in evidence/claims.csv.

# $per: who was counted. $number and $of: figures
claim-share = { $per ->
    [women] { $number } of { $of } women
    [bones] { $number } of { $of } bones
    [procedures] { $number } of { $of } procedures
    [people-or-bones] { $number } of { $of } people or bones
   *[people] { $number } of { $of } people
}
claim-rare = { $per ->
    [women] fewer than 1 of { $of } women
    [bones] fewer than 1 of { $of } bones
    [procedures] fewer than 1 of { $of } procedures
    [people-or-bones] fewer than 1 of { $of } people or bones
   *[people] fewer than 1 of { $of } people
}
claim-not = { $per ->
    [women] It did not happen to { $number } of { $of } women.
    [bones] It did not happen in { $number } of { $of } bones.
    [procedures] It did not happen in { $number } of { $of } procedures.
    [people-or-bones] It did not happen to { $number } of { $of } people or bones.
   *[people] It did not happen to { $number } of { $of } people.
}
claim-fewer = { $per ->
    [women] { $number } fewer of { $of } women
   *[people] { $number } fewer of { $of } people
}
claim-points = { $number } points out of { $scale }
claim-reports = { $number ->
    [one] { $number } report
   *[other] { $number } reports
} in { $low } to { $high } procedures
claim-spread = It could be { $low } to { $high } of { $of }.
claim-spread-points = It could be { $low } to { $high } points.
# $of: how many were counted; $period: one of the periods below
claim-counted = { $per ->
    [women] { $of } women were counted, { $period }.
    [bones] { $of } bones were counted, { $period }.
    [procedures] { $of } procedures were counted, { $period }.
   *[people] { $of } people were counted, { $period }.
}
# Of a percentage that a source gives of some of its studies. $of: how many were counted in all of them
claim-counted-in-all = { $per ->
    [people-or-bones] { $of } people were counted in all, { $period }. The study does not say if its figure is of people or of bones.
   *[people] { $of } people were counted in all, { $period }. The figure is of some of them.
}
period-at-once = during the procedure or just after it
period-1-week = within a week
period-2-weeks = after two weeks
period-6-weeks = within six weeks
period-3-months = within three months
period-6-months = within six months
period-1-year = within about a year
period-1-year-more = over one year or more
period-15-months = within about 15 months
period-2-years = within two years
period-10-years = within about ten years
period-after-scan = on a scan some time later
period-studies = in studies that ran for different times
period-reports = over several years
period-untold = over a time that the source does not give

# Sources: a title stays in its own language
source-named = { $title } ({ $publisher }, { $year })
source-undated = no date, read in { $read }
source-second-hand = { $source }, read where another study cites it
source-by-maker = { $source }. Paid for by a maker, or written with people who work for one
design-trial-placebo = trial against a pretend (placebo) procedure
design-trial-open = trial in which people knew what they had
design-review = review of studies
design-series = report of one group of patients
design-registry = health records of many people
design-guideline = guideline
design-patient-page = page for patients
design-laboratory = study on bones outside the body
design-reports = reports
design-own = this program
