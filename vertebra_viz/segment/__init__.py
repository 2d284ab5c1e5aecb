"""More than one vertebra: the neighbours above and below, the discs between, and how they follow the broken one."""
