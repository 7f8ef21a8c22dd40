"""What the documents say, and per format how they look: Jinja templates, read as package data."""
