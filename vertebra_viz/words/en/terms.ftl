# Terms that more than one file of messages refers to.

-product = vertebra_viz
