# What each stage says to patients and students: what one sees, and no promise. Every message is one or more whole sentences,
# which are put one after another.

caption-intact = { $cause ->
    [steroids] A whole vertebra. Long use of steroid drugs can make bone weak, in younger people too.
    [tumour] A vertebra with a soft tumour inside. It makes the bone weak.
    [fall] A whole vertebra, before a fall.
   *[osteoporosis] A whole vertebra.
}
# Where a cause changes words alone
same-picture-steroids = The picture is the same for any weak bone.
same-picture-fall = The picture is the same as without a fall.
caption-breaks = { $cause ->
    [fall] A fall breaks the bone.
   *[other] The bone breaks.
}
caption-sinks = { $kind ->
    [wedge] The front sinks in and the body turns into a wedge.
    [biconcave] Its middle sinks in, the front and the back stay higher.
   *[crush] All of its body gets lower.
}
caption-cracks = { $cause ->
    [fall] A fall cracks the bone, but it keeps its height.
   *[other] The bone is cracked, but it keeps its height.
}
caption-lower-side = { $side ->
    [left] It sinks more on the left side.
   *[right] It sinks more on the right side.
}
caption-gap = A gap stays open inside.
caption-back-wall = The back wall is pushed in, towards the nerves.
caption-posture = { $rises ->
    [yes] Lying face down opens the break a little.
   *[no] Lying face down does not move the bone.
}
caption-posture-gap = The gap opens.
# $needles is 1 or 2
caption-access = { $needles ->
    [one] A thin tube is put into the bone from the back.
   *[other] Two thin tubes are put into the bone from the back.
} X-ray shows the way.
caption-biopsy = A hollow needle takes a small sample of bone for a test.
caption-contrast = A dose of dye shows the place on X-ray. The blood washes it away.
caption-set = The cement hardens. { $needles ->
    [one] The tube is taken out.
   *[other] The tubes are taken out.
} A small dressing goes on.
caption-follow-up = An X-ray picture weeks or months later.
caption-lost-again = A part of the height gained is lost again, as studies often find.
caption-keeps-height = The bone keeps its height.
caption-no-rise = An old break does not rise.

# No operation
caption-care = Painkillers, exercise, time to heal, and sometimes a brace.
caption-sinks-more = The bone sinks in more.
caption-wedge-stays = The wedge stays.
caption-stays-lower = The bone stays lower.
# Of weak bones with a new break
caption-relief = In one study, { $care-relief } had enough relief within a year, and { $care-pain-lasts } did not.

# Cement alone
caption-cement-alone = Thick bone cement goes into the cracks, with no balloon.
caption-may-rise = The bone may rise a little.

# A space made with a tool
caption-cavity = { $instrument ->
    [osteotome] A bent chisel cuts a space in the bone, with no balloon.
   *[curette] A small scraper cuts a space in the bone, with no balloon.
}
caption-cavity-lifts = It may lift the bone a little. How much is not well known.
caption-fills = Thick bone cement fills the space from front to back.

# A balloon, or one on each side
caption-balloon-filled = { $needles ->
    [one] A small balloon is filled.
   *[other] Two small balloons are filled.
}
caption-balloon-makes = { $needles ->
    [one] { $rises ->
        [yes] It makes a space and may lift the bone a little.
       *[no] It makes a space.
    }
   *[other] { $rises ->
        [yes] They make a space and may lift the bone a little.
       *[no] They make a space.
    }
}
caption-balloon-out = { $needles ->
    [one] The balloon is let down and taken out.
   *[other] The balloons are let down and taken out.
}
caption-balloon-leaves = { $needles ->
    [one] It leaves a space.
   *[other] They leave a space.
}
caption-sinks-all-back = The bone sinks all the way back.
caption-sinks-part-back = The bone sinks back in part.

# Metal that stays
caption-mesh-opens = { $needles ->
    [one] A balloon opens a metal mesh in the bone.
   *[other] Two balloons open two metal meshes in the bone.
}
caption-jack-opens = { $needles ->
    [one] A small metal jack is screwed open in the bone.
   *[other] Two small metal jacks are screwed open in the bone.
}
caption-metal-lifts = { $needles ->
    [one] It may lift the bone a little.
   *[other] They may lift the bone a little.
}
# $holds: all the height, most of it or a part of it
caption-mesh-stays = { $needles ->
    [one] The mesh stays and holds
   *[other] The meshes stay and hold
} { $holds ->
    [all] the bone.
    [most] most of the height.
   *[part] a part of the height.
}
caption-jack-stays = { $needles ->
    [one] The jack stays and holds
   *[other] The jacks stay and hold
} { $holds ->
    [all] the bone.
    [most] most of the height.
   *[part] a part of the height.
}
caption-mesh-filled = { $needles ->
    [one] Thick bone cement fills the mesh from front to back.
   *[other] Thick bone cement fills the meshes from front to back.
}
caption-jack-filled = { $needles ->
    [one] Thick bone cement goes round the jack from front to back.
   *[other] Thick bone cement goes round the jacks from front to back.
}

# What else the cement goes into, and where it leaks
caption-fills-gap = { $tumour ->
    [yes] The cement goes into the gap and takes the place of a part of the tumour.
   *[no] The cement goes into the gap.
}
caption-fills-tumour = The cement takes the place of a part of the tumour.
caption-a-little = An X-ray after each bit.
caption-leak = { $route ->
    [front] Some of it leaks out of the front of the bone.
    [vein] Some of it runs into a vein at the side of the bone. From there it can get to the lungs.
    [canal] Some of it leaks back to where the nerves are. It can harm them. A team would stop at once.
   *[disc] { $endplate ->
        [inferior] Some of it leaks into the disc below the bone.
       *[superior] Some of it leaks into the disc above the bone.
    }
}
caption-overflows = The rest leaks out of the front.

# Why needles go beside the pedicle. $width: of the pedicle; $tube: width of the tube
needle-tight = The pedicle is { $width } wide and the tube { $tube }.
needle-no-way = That leaves too little room for a straight way.
needle-beside = { $needles ->
    [one] The tube goes in beside the pedicle.
   *[other] The tubes go in beside the pedicle.
}
# What needles break through. $side: left, right or both
breach-canal = { $side ->
    [left] The left tube breaks into the canal.
    [right] The right tube breaks into the canal.
   *[both] Both tubes break into the canal.
}
breach-medial-wall = { $side ->
    [left] The left tube breaks through the inner wall of the pedicle.
    [right] The right tube breaks through the inner wall of the pedicle.
   *[both] Both tubes break through the inner wall of the pedicle.
}
breach-lateral-wall = { $side ->
    [left] The left tube breaks through the outer wall of the pedicle.
    [right] The right tube breaks through the outer wall of the pedicle.
   *[both] Both tubes break through the outer wall of the pedicle.
}
breach-front-cortex = { $side ->
    [left] The left needle breaks through the front of the bone.
    [right] The right needle breaks through the front of the bone.
   *[both] Both needles break through the front of the bone.
}
breach-posterior-wall = { $side ->
    [left] The left tube stops short of the body of the bone.
    [right] The right tube stops short of the body of the bone.
   *[both] Both tubes stop short of the body of the bone.
}
breach-again = { $needles ->
    [one] A team would stop and place it again.
   *[other] A team would stop and place them again.
}

# Treatments. new-breaks: how often another bone broke, from evidence/claims.csv
treatment-none = no operation
treatment-kyphoplasty = balloon kyphoplasty
    .new-breaks = In one trial another bone broke within a year in { $new-balloon }. With cement alone it was { $new-cement-films }. The difference may be chance.
treatment-vertebroplasty = vertebroplasty
    .new-breaks = Within about a year another bone broke in { $new-cement }, and in { $new-care } with no operation. The difference may be chance.
treatment-cavity-creation = space made with a surgical tool
    .new-breaks = How often another bone breaks after this is not well known.
treatment-implant = expandable implant
    .new-breaks = In studies of a metal mesh or jack, another bone broke in { $new-implant-low } to { $new-implant-high }.

# Notes of assumptions: what each figure is. $age is recent, unhealed or old, as a case has it
note-balloon_volume_ml = { $needles ->
    [one] chosen by the size of the body; none was given
   *[other] each side, chosen by the size of the body; none was given
}
note-cavity_lift = part of the lost height that comes back ({ $age })
note-cavity_volume_ml = each side, chosen by the size of the body; none was given
note-cement_lift = part of the lost height that comes back ({ $age })
note-cement_volume_ml = { $how ->
    [fills] the cavity and a little beyond; none was given
   *[size] chosen by the size of the body; none was given
}
# $asked: whether the case states it
note-deflation_loss = { $asked ->
    [yes] part of the gain lost as the balloon is let down, in place of what springs back by the lift law
   *[no] part of the gain lost as the balloon is let down
}
note-follow_up_loss = part of the gain lost by the follow-up film
# The same where studies tell of it: between $low and $high, in mm, $below and $above the start
note-follow_up_loss-studies = part of the gain lost by the follow-up film; months later the middle stood between { $low } { $low_is ->
    [below] below
   *[above] above
} and { $high } { $high_is ->
    [below] below
   *[above] above
} the start ({ $studies })
note-further_loss = more of the intact front height lost later
note-implant_loss = { $asked ->
    [yes] part of the gain lost as balloon or tool leaves the implant, in place of what springs back by the lift law
   *[no] part of the gain lost as balloon or tool leaves the implant
}
note-implant_volume_ml = metal inside the cement's surface, counted with it
note-lift_law = x is balloon volume over the volume that bears on the endplate
note-lift_mobility = part of the lost height that can come back ({ $age })
note-lift_shares = how front, middle and back share the lift
note-lift_kept = part of the possible lift that stays, before the limit of the angle
note-lift_limit_deg = degrees that the endplate turns back at most; what stays comes near it
note-lift_recoil = part of the height before the operation that springs back with nothing to hold it
note-lift_support = part of the endplate that the balloons bear on
note-posture_lift = part of the lost height that comes back ({ $age })
note-skin_depth_mm = from bone to skin, straight back; people differ, only a marker

# What studies found, beside a number
studies-range = studies: { $low } to { $high }
# $low and $high: lengths without a sign; less or more height than before
studies-patients = Studies measured bones just before this was done and soon after. Most were then between { $low_is ->
    [lower] { $low } lower
    [higher] { $low } higher
   *[same] no higher
} and { $high } higher.
# Of several levels: what happens, after the levels to which it does. $levels: "T12 and L1"
caption-of-levels = { $levels }: { $caption }
