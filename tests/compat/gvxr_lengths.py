"""Script for gVirtualXray: absorption of a monochromatic beam in closed surfaces of given chemical compositions.

``python gvxr_lengths.py IN.npz OUT.npz``, in a process of its own, since it opens a graphics context. IN holds the beam
(``source``, ``right``, ``up``, ``size``, ``pixel_mm``, ``screen``) and surfaces (``points_0``, ``triangles_0``,
``names``: what each is filled with, and within what). OUT holds the sum of coefficient times length along each ray, and
the coefficients that gVirtualXray's tables give.
"""

import json
import sys

import numpy as np
from gvxrPython3 import gvxr

ENERGY_KEV = 60.0
# shares by weight and g/cm³: ICRU report 44 for tissues; barium sulphate in acrylic; 19 % chromium and 11 % nickel
SOFT = {
    "H": 0.102,
    "C": 0.143,
    "N": 0.034,
    "O": 0.708,
    "Na": 0.002,
    "P": 0.003,
    "S": 0.003,
    "Cl": 0.002,
    "K": 0.003,
}
CORTICAL = {
    "H": 0.034,
    "C": 0.155,
    "N": 0.042,
    "O": 0.435,
    "Na": 0.001,
    "Mg": 0.002,
    "P": 0.103,
    "S": 0.003,
    "Ca": 0.225,
}
WATER = {"H": 0.1119, "O": 0.8881}
ACRYLIC = {"H": 0.0805, "C": 0.5999, "O": 0.3196}
BARIUM = {"Ba": 0.5884, "S": 0.1374, "O": 0.2742}


def blend(*parts):
    """Return one mixture of several, each with its share."""
    out = {}
    for mixture, share in parts:
        for element, weight in mixture.items():
            out[element] = out.get(element, 0.0) + share * weight
    return out


MIXTURES = {
    "soft tissue": (SOFT, 1.06),
    "cortical bone": (CORTICAL, 1.92),
    "contrast medium": (blend((WATER, 1.0 / 1.1), ({"I": 1.0}, 0.1 / 1.1)), 1.1),
    "cement": (blend((BARIUM, 0.30), (ACRYLIC, 0.70)), 1.5),
    "steel": ({"Fe": 0.70, "Cr": 0.19, "Ni": 0.11}, 8.0),
    "balloon marker": ({"Pt": 1.0}, 21.5),
}


def coefficients(given):
    """Return coefficients per mm at the beam's energy: from the tables, or ``given`` for assumed materials."""
    found = {}
    for name, (mixture, density) in MIXTURES.items():
        gvxr.emptyMesh("probe")
        gvxr.setMixture("probe", list(mixture), [float(share) for share in mixture.values()])
        gvxr.setDensity("probe", density, "g/cm3")
        found[name] = gvxr.getLinearAttenuationCoefficient("probe", ENERGY_KEV, "keV") / 10.0
    share = given["spongy share"]
    found["cancellous bone"] = (1.0 - share) * found["soft tissue"] + share * found["cortical bone"]
    found["catheter shaft"] = given["catheter shaft"]
    return found


def lengths(points, triangles, size):
    """Millimetres (rows, columns) of each ray inside one surface."""
    gvxr.removePolygonMeshesFromXRayRenderer()
    gvxr.makeTriangularMesh("solid", points.ravel().tolist(), triangles.ravel().tolist(), "mm")
    gvxr.setLinearAttenuationCoefficient("solid", 0.1, "cm-1")
    gvxr.addPolygonMeshAsInnerSurface("solid")
    passed = np.array(gvxr.computeXRayImage(), dtype=np.float64).reshape(size[1], size[0])
    passed = passed[::-1]  # its lowest row comes first
    return -np.log(passed / gvxr.getTotalEnergyWithDetectorResponse()) / 0.01


def main(source, target):
    data = np.load(source)
    width, height = (int(n) for n in data["size"])
    gvxr.createWindow(0, 0, "EGL")
    gvxr.setSourcePosition(*data["source"].tolist(), "mm")
    gvxr.usePointSource()
    gvxr.setMonoChromatic(ENERGY_KEV, "keV", 1000)
    gvxr.setDetectorPosition(*data["screen"].tolist(), "mm")
    gvxr.setDetectorUpVector(*data["up"].tolist())
    gvxr.setDetectorRightVector(*data["right"].tolist())
    gvxr.setDetectorNumberOfPixels(width, height)
    gvxr.setDetectorPixelSize(float(data["pixel_mm"]), float(data["pixel_mm"]), "mm")
    names = json.loads(str(data["names"]))
    per_mm = coefficients(json.loads(str(data["given"])))
    total = np.zeros((height, width))
    for i, (filled, within) in enumerate(names):
        weight = per_mm[filled] - per_mm[within]
        total += weight * lengths(data[f"points_{i}"], data[f"triangles_{i}"], (width, height))
    np.savez(target, total=total, per_mm=json.dumps(per_mm))


if __name__ == "__main__":
    main(*sys.argv[1:])
