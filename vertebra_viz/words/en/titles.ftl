# A case in one line, and in short sentences for people who cannot see the picture.

# $fracture and $done: lists made of the messages below
title-level = { $level }: { $fracture }; { $done }
title-unbroken = { $level }: no fracture
title-neighbours = { $title }; with the bones above and below
title-fracture = { $age ->
    [old] { $kind ->
        [wedge] old wedge fracture
        [biconcave] old biconcave fracture
       *[crush] old crush fracture
    }
   *[new] { $kind ->
        [wedge] wedge fracture
        [biconcave] biconcave fracture
       *[crush] crush fracture
    }
}{ $cause ->
    [steroids] {""} after long steroid use
    [tumour] {""} with a tumour
    [fall] {""} after a fall
   *[osteoporosis] { "" }
}
title-grade = grade { $grade }
title-lower = { $side ->
    [left] lower on the left
   *[right] lower on the right
}
title-gap = gap inside
title-back-wall = back wall pushed in
title-needles-bipedicular = two needles
title-needles-unipedicular-left = one needle, left
title-needles-unipedicular-right = one needle, right
# A treatment with its variant: stent or jack
title-variant = { $treatment } ({ $variant ->
    [stent] stent
   *[jack] jack
})
title-breaks-later = breaks later
title-off-plan = held off the plan
title-balloon = balloon { $volume }
title-no-height = no height kept
title-cement = cement { $volume }
title-leak = leak { $route ->
    [front] { leaked-front }
    [disc] { leaked-disc }
    [vein] { leaked-vein }
   *[canal] { leaked-canal }
}
title-later-film = later film

# Where cement leaked, after a volume
leaked-front = out in front
leaked-disc = into the disc
leaked-vein = into a side vein
leaked-canal = near the nerves

summary-bone = A model of one bone of the spine ({ $level }). Its front is { $height } high.
summary-cause-steroids = Long use of steroid drugs has made it weak.
summary-cause-tumour = A soft tumour inside has made it weak.
summary-cause-fall = There was a fall.
summary-breaks = It breaks, and the front sinks to { $height }.
summary-cracks = It cracks, and the front keeps its height.
summary-gap = A gap stays open inside the bone.
# $far: a length; $share: of the canal's depth
summary-canal = { $what ->
    [wall] The back wall goes
    [both] The back wall, or cement behind it, goes
   *[cement] Cement goes
} { $far } into the space of the nerves, { $share } of its depth.
summary-posture = Lying face down, the front is { $height } high.
# What was done; the front's height at the end of each stage
summary-balloon = A balloon is filled inside the bone: { $inflation }. The balloon is let down and taken out: { $deflation }.
summary-mesh = A metal mesh stays in the bone.
summary-jack = A metal jack opens in the bone and stays: { $expansion }.
summary-cavity = A surgical tool makes a space inside the bone: { $cavity }.
summary-left-alone = It is not operated on. Later the front is { $height } high.
summary-cement = Bone cement is put in: { $volume }.
summary-end = At the end the front is { $height } high.
summary-later = On a later film it is { $height } high.
summary-leak = Of the cement, { $volume } leaks { $route ->
    [front] { leaked-front }
    [disc] { leaked-disc }
    [vein] { leaked-vein }
   *[canal] { leaked-canal }
}.
summary-other = Another bone breaks too ({ $level }). Its front is { $first } high at first and { $last } at the end.
summary-other-cement = It gets { $volume } of bone cement.
