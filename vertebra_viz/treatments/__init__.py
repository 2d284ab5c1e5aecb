"""One file for each treatment: its stages and what it builds."""
