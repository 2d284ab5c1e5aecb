"""How a vertebra breaks: displacement, cracks, the gap, the tumour and the back wall."""
