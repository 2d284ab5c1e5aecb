"""Several clips on one timeline: the union of their stages, each vertebra moving in the stages of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from vertebra_viz.catalogue.stages import StageName
from vertebra_viz.clip.clip import Clip, Floats, Stage
from vertebra_viz.sentences.captions import of_levels

ORDER = {name: at for at, name in enumerate(StageName)}


@dataclass(frozen=True)
class Clock:
    """How the time of one vertebra runs in the common time: it stops in stages that are not its own.

    Attributes
    ----------
    common_s, own_s : (k,) moments that belong together, at both ends of every common stage.
    """

    common_s: Floats
    own_s: Floats

    def own(self, common_s: Floats) -> Floats:
        """Own times (n,) at common ones."""
        return np.asarray(np.interp(common_s, self.common_s, self.own_s))

    def last(self, own_s: float) -> float:
        """Last common moment of an own one: something that begins then begins no sooner."""
        return float(self._common(np.array([own_s]), "right")[0])

    def first(self, own_s: float) -> float:
        """First common moment of an own one: something that ends then ends no later."""
        return float(self._common(np.array([own_s]), "left")[0])

    def both(self, own_s: Floats) -> Floats:
        """First and last common moments (2k,) of own ones (k,)."""
        return np.concatenate([self._common(own_s, "left"), self._common(own_s, "right")])

    def _common(self, own_s: Floats, side: Literal["left", "right"]) -> Floats:
        at = np.searchsorted(self.own_s, own_s, side=side)
        # what is before its own time, or left of it at the end, has no place between two moments
        high = np.clip(at, 1, len(self.own_s) - 1)
        low = high - 1
        begin, end = self.own_s[low], self.own_s[high]
        inside = (at > 0) & (at < len(self.own_s))
        share = np.where(inside, own_s - begin, 0.0) / np.where(inside, end - begin, 1.0)
        between = self.common_s[low] + share * (self.common_s[high] - self.common_s[low])
        outside = np.where(at == 0, self.common_s[0], self.common_s[-1])
        return np.where(np.isfinite(own_s), np.where(inside, between, outside), own_s)


def stages(clips: Mapping[str, Clip], later: frozenset[str]) -> tuple[Stage, ...]:
    """Common stages of clips by level, end to end, with captions that say which level they are about.

    Parameters
    ----------
    later : levels whose fracture happens in the follow-up of the others.
    """
    found: dict[StageName, list[tuple[str, Stage]]] = {}
    for level, clip in clips.items():
        for stage in clip.stages:
            if level not in later:
                found.setdefault(stage.name, []).append((level, stage))
            elif stage.name == StageName.FRACTURE:
                found.setdefault(StageName.FOLLOW_UP, []).append((level, stage))
    run, at = [], 0.0
    for name in sorted(found, key=ORDER.__getitem__):
        length = max(stage.end_s - stage.start_s for _, stage in found[name])
        run.append(Stage(name, at, at + length, _caption(found[name])))
        at += length
    return tuple(run)


def clock(run: tuple[Stage, ...], own: Clip, later: bool) -> Clock:
    """Clock of one clip in the common ``run``."""
    mine = {stage.name: stage for stage in own.stages}
    if later:
        mine = {StageName.INTACT: mine[StageName.INTACT], StageName.FOLLOW_UP: mine[StageName.FRACTURE]}
    common_s, own_s, now = [], [], 0.0
    for stage in run:
        common_s += [stage.start_s, stage.end_s]
        here = mine.get(stage.name)
        own_s += [now, here.end_s if here else now]
        now = own_s[-1]
    return Clock(np.array(common_s), np.array(own_s))


def _caption(stages_by_level: list[tuple[str, Stage]]) -> str:
    """What happens, after the names of the levels to which it does."""
    by_words: dict[str, list[str]] = {}
    for level, stage in stages_by_level:
        by_words.setdefault(stage.caption, []).append(level)
    return " ".join(of_levels(names, words) for words, names in by_words.items())
