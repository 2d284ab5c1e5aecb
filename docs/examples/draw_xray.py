"""
The two X-rays of a surgeon's screen
====================================

An X-ray picture is computed from the length of every ray inside every closed surface. The view ``pair`` has the front and the
side next to each other, on one scale.
"""

from vertebra_viz import simulate

run = simulate()
run.export("access.png", at="access", style="xray", view="pair", size=(960, 480))
