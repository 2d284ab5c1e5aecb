"""The fracture of a vertebra: displacement, cracks, the gap (cleft), the tumour and the back wall."""
