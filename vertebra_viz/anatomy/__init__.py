"""The average vertebra: morphometry, signed distance field, mesh, landmarks and regions."""
