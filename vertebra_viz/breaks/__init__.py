"""What a break shows beside lost height: cracks, a back wall pushed in, a gap that stays open, a tumour that made it weak."""
