"""More than one vertebra: neighbours, discs, several broken levels."""
