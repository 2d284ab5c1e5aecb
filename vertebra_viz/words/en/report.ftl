# The table of the command line ("measure"): plain text, one line a message. Figures come with their units in ASCII.

table-heading = { $level }, { $profile }: measured on the mesh of each stage
table-other-level = { $level }, at the same moments:
table-totals = all levels: { $inside } of cement inside, { $leaked } leaked
table-postural-gain = lying face down: the front is { $gain } higher, before any needle
# $quantity: the name of the number
table-canal = { $quantity }, at most: { $figure }
table-cement-wall = { $where ->
    [beyond] cement in the bone ends { $distance } beyond the posterior wall
   *[before] cement in the bone ends { $distance } in front of the posterior wall
}
table-leak = { $quantity }, { $volume }: { $route }
table-assumed = assumed, not measured:
table-assumption = { $name } { $value }: { $note }
table-needle = { $side ->
    [left] left
   *[right] right
} needle, { $gauge } gauge, { $route ->
    [transpedicular] transpedicular
   *[extrapedicular] extrapedicular
}
table-clearance = { $wall } { $distance }
table-turned = turned in { $angle }; skin cut about { $distance } from the midline (skin depth assumed)
# $walls: names of walls
table-breach = breach: the { $side ->
    [left] left
   *[right] right
} needle breaches the { $walls }
table-wall = { $wall ->
    [canal] canal
    [medial-wall] medial wall
    [lateral-wall] lateral wall
    [front-cortex] front cortex
   *[posterior-wall] posterior wall
}
table-restored = restored:
# $percent of the height that was lost
table-restored-front = { $quantity } { $figure } ({ $percent } of what was lost)
table-restored-other = { $quantity } { $figure }

# Notes of the report's assumptions, after name and value
assumed-shape = an average shape for this level, not one person's
assumed-posture = one posture in every stage; lying down alone can restore more than a balloon
assumed-cause = changes words alone: shape, break, lift and cement are the same whatever made the bone weak
assumed-cause-tumour = adds the tumour; shape, break and lift are the same whatever made the bone weak
assumed-disc-tilt = of an end plate's tilt reaches the next bone, the disc takes the rest: 7.3° became 2.4° (Pradhan 2006)
assumed-disc-shape = discs are as high in front as behind while the bone is whole
assumed-t3 = the bone above is T4's shape at this size: there are no figures for T3
assumed-sacrum = below L5 nothing is drawn, and no local kyphosis is measured
assumed-back-wall = how far a back wall that broke goes in; chosen by the canal's depth
assumed-tumour = 12 % of the body, off the midline, uneven
assumed-cleft = under the broken endplate; lying face down opens it
