"""Sentences that a person reads, made from a case and its numbers."""
