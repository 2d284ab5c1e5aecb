"""The vocabulary: every part, stage and measured quantity, and how each looks, is defined here once and used everywhere."""
