# Errors about shapes, leaks and needles that the anatomy has no room for. Names of fields and numbers are as they are typed.

# A dimension against others, when a case asks for a vertebra that no spine has. $field is what is changed, $figure what its value
# makes
proportion-refused = { $field }: { $value } { $what ->
    [wedge] makes an intact wedge of { $figure } degrees
    [high-to-deep] makes the body { $figure } times as high as deep
    [high-to-wide] makes the body { $figure } times as high as wide
    [upper-endplate] makes the upper endplate { $figure } times as wide as deep
    [lower-endplate] makes the lower endplate { $figure } times as wide as deep
    [endplate-widths] makes the upper endplate { $figure } times as wide as the lower one
    [endplate-depths] makes the upper endplate { $figure } times as deep as the lower one
    [body-depth] is { $figure } of the body's depth
    [body-width] is { $figure } of the body's width
    [body-height] is { $figure } of the body's height
    [back-height] is { $figure } of the height of the body's back
    [bowls] makes both endplates' concavities { $figure } of the body's height
    [canal] makes the canal { $figure } times as wide as deep
    [canal-depth] is { $figure } of the canal's depth
    [pedicle-upper] puts the pedicle's upper edge { $figure } of the way from the body's middle to its rim
   *[pedicle-lower] puts the pedicle's lower edge { $figure } of the way from the body's middle to its rim
}, which no spine has; allowed here: { $allowed }
allowed-at-least = at least { $least }
allowed-at-most-figure = at most { $most }
allowed-nearer = nearer to { $usual }
allowed-other-dimensions = other dimensions nearer to the average of the level
# $pedicles: their distance; $width: of each pedicle
space-refused = { $field }: { $value } { $what ->
    [no-canal] leaves no canal between pedicles { $pedicles } apart
    [canal-too-wide] does not fit between pedicles { $width } wide and { $pedicles } apart
   *[beside-body] puts the pedicles beside the body
}; allowed here: { $allowed }
# $what: what is wrong with the bone that the dimensions make
shape-refused = { $field }: with { $value } and the other dimensions { $what ->
    [apart] the parts do not join to one bone round one canal
   *[in-canal] the arch stands in the canal
}; allowed here: { $allowed }

allowed-back-wall-whole = { "'whole'" } for a body of this shape, broken like this
refused-losses = { $losses } lost
allowed-smaller-losses = smaller losses for a body of this shape
refused-broken-shape = a body of this shape, broken like this
allowed-liftable = another one: it cannot be lifted
allowed-further-loss = at most { $most } after a front loss of { $front }
allowed-less-further-loss = less for a body of this shape
allowed-balloon-volume = at most { $most } a side in this { $level }
allowed-leak-least = 0, or at least { $least }
allowed-leak-injected = at most { $most } of the { $injected } injected
allowed-leak-route = at most { $most } { $route ->
    [front] in front
    [disc] in the disc
    [vein] in the vein
   *[canal] in the canal
} of this { $level }
allowed-cement-volume = at most { $most } in this { $level }: there is no room for more inside it, nor { $route ->
    [front] in front
    [disc] in the disc or in front
    [vein] in the vein or in front
   *[canal] in the canal or in front
}
allowed-needle-space = nearer to 0: so far off there is no room in the body
allowed-needles-apart = at most { $most } here: beyond, the two needles would meet in the middle
allowed-time = 0 to { $end }
