"""What the app does, without a browser: form to case, time, numbers in words, pictures, and the session over them."""
